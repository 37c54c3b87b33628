import type { Plugin } from 'vite'
import type { Lesson } from '#src/domain/lesson.ts'
import { EVENTS_PAGE } from '#src/domain/site-pages.ts'
import { namesOf } from '#src/i18n/lesson-names.ts'
import { type Locale, type Words, createWords } from '#src/i18n/words.ts'
import { lessonOf } from '../content/vite-plugin.ts'
import { fileAddresses, toDataBlock } from './file-addresses.ts'
import { headOf } from './head.ts'
import { plainStyles } from './plain-styles.ts'
import { releaseTag } from './release.ts'
import { withBrowserModules } from './browser-modules.ts'

/** Everything comes from our own host, and nothing else runs. MapLibre and the timeline work under it (H13, H28). */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The language in which the site speaks before any script arrives. */
const LOCALE: Locale = 'en'

type Prerender = {
  readonly renderDocument: (lesson: Lesson, words: Words) => string
  readonly renderStartNotes: (words: Words) => string
  readonly renderEventsPage: (lesson: Lesson, words: Words, stylesheet: string) => string
}

/**
 * Writes the lesson's text into index.html during the build, so that it can be read before any script arrives and with
 * scripts off. Also adds the plain list of events as a separate page, and the policy, which in development would forbid
 * the development server's own scripts.
 */
export function lessonPage(lessonId: string): Plugin {
  let prerender: Prerender | null = null
  let isBuild = false
  return {
    name: 'lesson-page',
    configResolved(config) {
      isBuild = config.command === 'build'
    },
    async buildStart() {
      if (isBuild) prerender = await loadPrerender()
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const lesson = await lessonOf(lessonId)
        const words = wordsFor(lesson)
        const text = prerender === null || lesson === null ? '' : prerender.renderDocument(lesson, words)
        const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`
        const head = [...(isBuild ? [policy, releaseTag('')] : []), headOf(lesson, lessonId)].join('\n    ')
        const files = toDataBlock(await fileAddresses(lessonId, isBuild))
        // by function, because a text may hold $& and its kin
        return html
          .replace('<html lang="en">', `<html lang="${words.locale}">`)
          .replace('<!--lesson-head-->', () => head)
          .replace('<!--lesson-text-->', () => text)
          .replace('<!--lesson-files-->', () => files)
          .replace('<!--start-notes-->', () => prerender?.renderStartNotes(words) ?? '')
      },
    },
    async generateBundle() {
      const lesson = await lessonOf(lessonId)
      if (prerender === null || lesson === null) return
      const styles = plainStyles()
      this.emitFile({ type: 'asset', ...styles })
      const source = prerender.renderEventsPage(lesson, wordsFor(lesson), styles.fileName)
      this.emitFile({ type: 'asset', fileName: EVENTS_PAGE, source })
    },
  }
}

export function wordsFor(lesson: Lesson | null): Words {
  return createWords(LOCALE, lesson === null ? undefined : namesOf(lesson))
}

/** The reader as the server draws it. */
function loadPrerender(): Promise<Prerender> {
  return withBrowserModules(async (load) => {
    const [document, events] = await Promise.all([
      load('/src/app/prerender.tsx'),
      load('/src/app/prerender-events.tsx'),
    ])
    return { ...document, ...events } as Prerender
  })
}
