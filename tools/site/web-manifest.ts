import type { Plugin } from 'vite'
import { lessonOf } from '../content/vite-plugin.ts'

const FILE = 'manifest.webmanifest'
/** Made by tools/icons from public/favicon.svg. */
export const ICONS = [
  { src: 'icon-192.png', size: 192, purpose: 'any' },
  { src: 'icon-512.png', size: 512, purpose: 'any' },
  { src: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
] as const
/** The colours of paper and header, before any style sheet. */
const PAPER = '#fbf8f0'

/** Makes the lesson installable, under its own name, in its own window, starting at the site's first page. */
export function webManifest(lessonId: string): Plugin {
  return {
    name: 'web-manifest',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${FILE}` }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `./${ICONS[0].src}` }, injectTo: 'head' },
      { tag: 'meta', attrs: { name: 'theme-color', content: PAPER }, injectTo: 'head' },
    ],
    async generateBundle() {
      if (this.environment.name !== 'client') return
      const lesson = await lessonOf(lessonId)
      const source = JSON.stringify({
        id: './',
        name: lesson?.title ?? lessonId,
        short_name: lesson?.shortTitle ?? lessonId,
        description: lesson?.coveredQuestion ?? lesson?.question,
        lang: lesson?.language,
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: PAPER,
        theme_color: PAPER,
        icons: ICONS.map(({ src, size, purpose }) => ({ src, sizes: `${size}x${size}`, type: 'image/png', purpose })),
      })
      this.emitFile({ type: 'asset', fileName: FILE, source })
    },
  }
}
