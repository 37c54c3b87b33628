import { renderToStaticMarkup } from 'react-dom/server'
import type { Lesson } from '#src/domain/lesson.ts'
import { Reader } from '#src/features/reader/reader.tsx'
import { SessionProvider } from '#src/features/session.tsx'
import { DocumentCitation } from '#src/features/source-card/document-citation.tsx'
import { SourceCardView } from '#src/features/source-card/source-card.tsx'
import type { Words } from '#src/i18n/words.ts'
import { toStillSession } from './still-session.ts'

/**
 * The document as static HTML: shown until the app has opened the lesson, and kept if it cannot. Only the site's build
 * imports this.
 */
export function renderDocument(lesson: Lesson, words: Words, eventsPage = 'events.html'): string {
  return renderToStaticMarkup(
    <SessionProvider value={toStillSession(lesson, words)}>
      <div className="still">
        <header>
          <h1>{lesson.shortTitle}</h1>
          <p>{lesson.question}</p>
          <a href={eventsPage}>{words.frame.plainEvents}</a>
        </header>
        <main>
          <section id="document" aria-label={lesson.documentLabel} tabIndex={-1}>
            <SourceCardView />
            <Reader />
            <DocumentCitation />
          </section>
        </main>
      </div>
    </SessionProvider>,
  )
}

/**
 * What the page says while the app has not begun: it shows itself after a while (still.css), and the app takes it away.
 * So it is there even if no script ever comes.
 */
export function renderNotStarted(words: Words): string {
  const text = words.frame.notStarted
  // written out, because React gives no empty address
  const reload = `<a href="">${text.reload}</a>`
  return renderToStaticMarkup(
    <p id="not-started" className="not-started" dangerouslySetInnerHTML={{ __html: `${text.what} ${reload}` }} />,
  )
}
