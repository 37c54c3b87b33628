import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import type { Lesson } from '#src/domain/lesson.ts'
import type { FirstView, FirstViewParts } from '#src/app/first-view/render-first-view.tsx'
import type { Words } from '#src/i18n/words.ts'
import { lessonOf } from '../../content/vite-plugin.ts'
import { buildFar } from '../far-ground/build.ts'
import { groundPath, readGroundFile } from '../ground.ts'
import { hashedName } from '../hashed-name.ts'
import { wordsFor } from '../vite-plugin.ts'
import { themeInks } from './theme-inks.ts'
import { measureText } from './measure.ts'
import { inPage, withCanvas } from './page-in-node.ts'
import { withBrowserModules } from '../browser-modules.ts'

/** The strip's own style sheets come with its library otherwise. */
const STYLES = [
  'src/widgets/timeline/timeline.css',
  'src/widgets/timeline/timeline-items.css',
  'src/widgets/timeline/timeline-lines.css',
  'src/app/first-view/first-view.css',
  'src/app/first-view/first-pictures.css',
]
/** West, south, east, north: what the widest map of a first view shows. */
const SEEN = [113, 36, 141, 43.5] as const
/** The faces that the first view is set in: a text that changes its face later would move. */
const FIRST_FACES = /source-(?:serif-4-latin-wght-(?:normal|italic)|sans-3-latin-wght-normal)-[\w-]+\.woff2$/
const PLACE = '<!--first-view-->'

type File = { readonly fileName: string; readonly source: string }

/** Draws text, strip and map into the page as a newcomer finds them: all there before any script. */
export function firstView(lessonId: string): Plugin {
  let made: { readonly markup: string; readonly files: readonly File[] } | null = null
  return {
    name: 'first-view',
    apply: 'build',
    async buildStart() {
      const lesson = await lessonOf(lessonId)
      made = lesson === null ? null : await drawFirstView(lesson)
    },
    transformIndexHtml: {
      order: 'post',
      // after Vite's own turn, which would want to bundle what the markup names
      handler(html, { bundle }) {
        const style = made?.files.find(({ fileName }) => fileName.endsWith('.css'))
        const faces = Object.keys(bundle ?? {}).filter((file) => FIRST_FACES.test(file))
        const sheet = style === undefined ? '' : `  <link rel="stylesheet" href="./${style.fileName}">\n  `
        const preloads = faces.map(
          (file) => `<link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin>\n    `,
        )
        return (
          html
            .replace(PLACE, () => (made === null ? '' : `${PLACE}${made.markup}<!--/first-view-->`))
            // the faces before all other files: letters that came in another face would move
            .replace(/<title>/, (title) => `${preloads.join('')}${title}`)
            .replace('</head>', () => `${sheet}</head>`)
        )
      },
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const file of made?.files ?? []) this.emitFile({ type: 'asset', ...file })
    },
  }
}

async function drawFirstView(lesson: Lesson) {
  const { renderFirstView } = await loadRenderer()
  const shade = hashedName(groundPath('shade'), await readGroundFile('shade'))
  const parts: FirstViewParts = {
    inPage,
    far: JSON.parse(buildFar(SEEN)) as GeoJSON.GeoJSON,
    inks: themeInks(readFileSync('src/styles/tokens.css', 'utf8')),
    measure: (text, face) =>
      Math.ceil(measureText(`normal ${face === 'axis' ? 600 : 400} 14px ${FAMILIES[face]}`, text)),
  }
  const view = renderFirstView(lesson, wordsFor(lesson), parts)
  const named = (name: string, source: string): File => ({ fileName: hashedName(`assets/${name}`, source), source })
  const under = named('first-ground-under.svg', view.ground.under)
  const over = named('first-ground-over.svg', view.ground.over)
  const styles = [...STYLES.map((file) => readFileSync(file, 'utf8')), view.styles].join('\n')
  const markup = view.markup
    .replaceAll('{under}', `./${under.fileName}`)
    .replaceAll('{over}', `./${over.fileName}`)
    .replaceAll('{shade}', `./${shade}`)
  return { markup, files: [under, over, named('first-view.css', styles)] }
}

const FAMILIES = { axis: 'Lesson Serif', label: 'Lesson Sans' } as const

type Renderer = { readonly renderFirstView: (lesson: Lesson, words: Words, parts: FirstViewParts) => FirstView }

function loadRenderer(): Promise<Renderer> {
  return withBrowserModules((load) =>
    withCanvas(async () => (await load('/src/app/first-view/render-first-view.tsx')) as Renderer),
  )
}
