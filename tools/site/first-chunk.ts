import type { Plugin, Rolldown } from 'vite'
import { fileAddresses } from './file-addresses.ts'

/**
 * The chunks with a name. What every page needs is one file, since forty small ones cost a weak machine a fifth of
 * a second; before it comes the small script that lets the page be painted first.
 */
export const CHUNK_GROUPS = [
  { name: 'index', test: /src\/(?:app\/main\.tsx|app\/begin\.ts|platform\/paint\.ts)$/, priority: 1 },
  { name: 'first', test: /src\/app\/start-from-site\.ts$/ },
  // what page and worker share of the detailed map
  { name: 'maplibre-shared', test: /node_modules\/@?(?:maplibre|mapbox)/, minShareCount: 2 },
] satisfies Rolldown.CodeSplittingGroup[]

/** Names in the page what the app is going to fetch first, with its styles, which the page as it came is drawn in. */
export function firstChunk(lessonId: string): Plugin {
  return {
    name: 'first-chunk',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find((file) => file.type === 'chunk' && file.name === 'first')
        if (chunk?.type !== 'chunk') throw new Error('The build has no first chunk')
        const { lesson } = await fileAddresses(lessonId, true)
        const links = [
          ...[...(chunk.viteMetadata?.importedCss ?? [])].map(
            (file) => `rel="stylesheet" crossorigin href="./${file}"`,
          ),
          `rel="modulepreload" crossorigin href="./${chunk.fileName}"`,
          `rel="preload" as="fetch" crossorigin href="./${lesson}"`,
        ]
        return html.replace('</head>', () => `${links.map((link) => `  <link ${link}>\n  `).join('')}</head>`)
      },
    },
  }
}
