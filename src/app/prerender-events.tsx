import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Day } from '#src/domain/day.ts'
import type { Event, Lesson } from '#src/domain/lesson.ts'
import { type Prose, type ProseTree, toPlainText } from '#src/domain/prose.ts'
import { SessionProvider, useWords } from '#src/features/session.tsx'
import type { Words } from '#src/i18n/words.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { toStillSession } from './still-session.ts'

/** A separate page listing every event by day, for readers without scripts. Only the site's build imports this. */
export function renderEventsPage(lesson: Lesson, words: Words, stylesheet: string, documentPage = './'): string {
  const text = words.reader.events
  const session = toStillSession(lesson, words)
  const { index } = session
  const days = [...new Set(index.eventsByDay.map((event) => event.when.from))]
  const page = (
    <html lang={lesson.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${text.title}: ${lesson.shortTitle}`}</title>
        <link rel="icon" href="favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <header>
          <p>
            <a href={documentPage}>{text.toDocument}</a>
          </p>
          <h1>{text.title}</h1>
          <p>{lesson.question}</p>
          <p>{text.intro}</p>
        </header>
        <main>
          {days.map((day) => (
            <section key={day} aria-labelledby={`day-${day ?? 'none'}`}>
              <h2 id={`day-${day ?? 'none'}`}>{day === null ? text.noDate : words.formats.day(day)}</h2>
              {index.eventsByDay
                .filter((event) => event.when.from === day)
                .map((event) => (
                  <EventText key={event.id} event={event} index={index} />
                ))}
            </section>
          ))}
        </main>
      </body>
    </html>
  )
  return `<!doctype html>${renderToStaticMarkup(<SessionProvider value={session}>{page}</SessionProvider>)}`
}

function EventText({ event, index }: { readonly event: Event; readonly index: LessonIndex }) {
  const words = useWords()
  const text = words.reader.events
  const { headline, summary, when, confidence, dispute, citations } = event
  const references = citations.flatMap(({ source }) => index.find(source)?.reference ?? [])
  return (
    <article id={event.id.replace(':', '-')}>
      <h3>{headline}</h3>
      <WholeProse prose={summary} />
      <dl>
        <FactRow label={text.date}>
          {words.formats.span(when)}
          {when.note !== undefined && <WholeProse prose={when.note} />}
        </FactRow>
        <FactRow label={text.confidence}>
          {words.shared.confidence[confidence.level]}
          {confidence.because !== undefined && <WholeProse prose={confidence.because} />}
        </FactRow>
        {dispute !== undefined && (
          <FactRow label={text.disputed}>
            <WholeProse prose={dispute} />
          </FactRow>
        )}
        <FactRow label={text.sources}>
          <ul>
            {references.map((reference) => (
              <li key={reference}>{reference}</li>
            ))}
          </ul>
        </FactRow>
      </dl>
    </article>
  )
}

/** The page has no as-of day, so every part is included, with the first day on which it could be said. */
function WholeProse({ prose: { then, later } }: { readonly prose: Prose }) {
  return (
    <>
      <Paragraphs tree={then} />
      {later.map((part) => (
        <Paragraphs key={part.from} tree={part.text} from={part.from} />
      ))}
    </>
  )
}

function Paragraphs({ tree, from }: { readonly tree: ProseTree; readonly from?: Day | null }) {
  const words = useWords()
  const text = words.reader.events
  return toPlainText(tree)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, position) => (
      <p key={line}>
        {from !== undefined && position === 0 && (
          <b>{`${from === null ? text.inHindsight : text.knownLater(words.formats.day(from))} `}</b>
        )}
        {line}
      </p>
    ))
}

function FactRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
