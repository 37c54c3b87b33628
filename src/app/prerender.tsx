import { renderToStaticMarkup } from 'react-dom/server'
import { LESSON_FILES } from '#src/domain/lesson-files.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import { Reader } from '#src/features/reader/reader.tsx'
import { type Session, SessionProvider } from '#src/features/session.tsx'
import { DocumentCitation } from '#src/features/source-card/document-citation.tsx'
import { SourceCardView } from '#src/features/source-card/source-card.tsx'
import { words } from '#src/i18n/words.ts'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import { createActions } from '#src/state/actions.ts'
import { createSelectors } from '#src/state/selectors.ts'
import { createAppStore } from '#src/state/store.ts'

/**
 * The document as HTML that reads without scripts: what stands on the page until the app has opened the lesson,
 * and what stays if it cannot. Only the site's build imports this.
 */
export function renderDocument(lesson: Lesson, eventsPage = 'events.html'): string {
  return renderToStaticMarkup(
    <SessionProvider value={toStillSession(lesson)}>
      <div className="still">
        <header>
          <h1>{lesson.shortTitle}</h1>
          <p>{lesson.question}</p>
          <a href={eventsPage}>{words.frame.plainEvents}</a>
        </header>
        <main>
          <section id="cable" aria-label={words.frame.cable} tabIndex={-1}>
            <SourceCardView />
            <Reader />
            <DocumentCitation />
          </section>
        </main>
      </div>
    </SessionProvider>,
  )
}

/** A session in its first state, in which nothing happens. */
function toStillSession(lesson: Lesson): Session {
  const index = indexLesson(lesson)
  const store = createAppStore(lesson)
  return {
    index,
    store,
    actions: createActions(store, lesson),
    selectors: createSelectors(index),
    effects: {
      copy: () => Promise.resolve(false),
      after: () => () => undefined,
      afterPaint: () => undefined,
      atRest: () => undefined,
      onPrint: () => () => undefined,
      linkTo: () => '',
      download: () => undefined,
      addressOf: (file) => `lessons/${lesson.id}/${LESSON_FILES[file]}`,
      readFile: () => Promise.resolve(null),
      newId: () => '',
      now: () => '',
      readGeoJson: () => Promise.resolve(null),
      offline: { state: () => 'no', onChange: () => () => undefined },
    },
  }
}
