import { readFileSync } from 'node:fs'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { hashedName } from './hashed-name.ts'

/** Scripts for browsers of any age, which no tool may transform, and their place in the page. */
const SCRIPTS = [
  { file: 'src/app/set-appearance.js', injectTo: 'head' },
  { file: 'src/app/cover-text.js', injectTo: 'head' },
  { file: 'src/app/check-browser.js', injectTo: 'body' },
] as const satisfies readonly { readonly file: string; readonly injectTo: HtmlTagDescriptor['injectTo'] }[]

/**
 * Lays beside the app's own script those that run before it: one sets theme and text size before anything is drawn, one
 * covers the text where the question comes first, one tells browsers that are too old and says what did not arrive.
 */
export function plainScripts(): Plugin {
  const scripts = SCRIPTS.map(({ file, injectTo }) => {
    const source = readFileSync(file, 'utf8')
    return { source, injectTo, fileName: hashedName(file.replace('src/app', 'assets'), source) }
  })
  return {
    name: 'plain-scripts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      // after Vite's own turn, which would want to bundle them
      handler: () =>
        scripts.map(({ fileName, injectTo }) => ({ tag: 'script', attrs: { src: `./${fileName}` }, injectTo })),
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const { fileName, source } of scripts) this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
