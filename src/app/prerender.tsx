import { renderToStaticMarkup } from 'react-dom/server'
import type { Lesson } from '#src/domain/lesson.ts'
import { EVENTS_PAGE, NOTICES_PAGE } from '#src/domain/site-pages.ts'
import { Reader } from '#src/features/reader/reader.tsx'
import { SessionProvider } from '#src/features/session.tsx'
import { DocumentCitation } from '#src/features/source-card/document-citation.tsx'
import { SourceCardView } from '#src/features/source-card/source-card.tsx'
import { openingTask } from '#src/lesson/opening-task.ts'
import type { Words } from '#src/i18n/words.ts'
import { toStillSession } from './still-session.ts'

/**
 * The document as static HTML: shown until the app has opened the lesson, and kept if it cannot. Only the site's build
 * imports this.
 */
export function renderDocument(lesson: Lesson, words: Words): string {
  return renderToStaticMarkup(
    <SessionProvider value={toStillSession(lesson, words)}>
      <div className="still">
        <header>
          <h1>{lesson.shortTitle}</h1>
          {lesson.coveredQuestion !== undefined && <p>{lesson.coveredQuestion}</p>}
          <p data-behind-question={openingTask(lesson) !== null || undefined}>{lesson.question}</p>
          <a href={EVENTS_PAGE}>{words.frame.plainEvents}</a>
        </header>
        <main>
          <section id="document" aria-label={lesson.documentLabel} tabIndex={-1}>
            <SourceCardView />
            <div data-behind-question={openingTask(lesson) !== null || undefined}>
              <Reader />
              <DocumentCitation />
            </div>
          </section>
        </main>
        <footer>
          {lesson.credits.map((credit) => (
            <p key={credit}>{credit}</p>
          ))}
          <a href={NOTICES_PAGE}>{words.reference.notices}</a>
        </footer>
      </div>
    </SessionProvider>,
  )
}

/**
 * What the page may have to say before the app has begun. Each sentence is out of sight until check-browser.js shows it;
 * that nothing has arrived shows itself after a while (still.css), so it is there even if no script ever comes. The
 * app takes them away.
 */
export function renderStartNotes(words: Words): string {
  const { reload, ...sentences } = words.frame.start
  // written out, because React gives no empty address
  const withLink = (sentence: string) => ({ __html: `${sentence} <a href="">${reload}</a>` })
  return renderToStaticMarkup(
    <div id="start-notes">
      <p id="too-old" className="start-note" hidden>
        {sentences.tooOld}
      </p>
      <p id="not-started" className="start-note" dangerouslySetInnerHTML={withLink(sentences.notStarted)} />
      <p id="not-styled" className="start-note" hidden dangerouslySetInnerHTML={withLink(sentences.notStyled)} />
    </div>,
  )
}
