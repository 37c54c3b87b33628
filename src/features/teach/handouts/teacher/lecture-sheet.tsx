import { type Prose, toPlainText } from '#src/domain/prose.ts'
import type { TeachersNotes } from '#src/domain/teachers-notes.ts'
import { useSession, useWords } from '../../../session.tsx'
import { Sheet } from '../sheet.tsx'
import styles from '../sheet.module.css'

/** What a lecturer says at each step, with the clock. */
export function LectureSheet({ notes }: { readonly notes: TeachersNotes }) {
  const words = useWords()
  const text = words.handouts.lecture
  const { tours } = useSession().index.lesson
  return (
    <Sheet title={text.title} audience="teacher">
      <h5>{text.background}</h5>
      <Paragraphs prose={notes.background.text} />
      {tours.map((tour) => (
        <ol key={tour.id} className={styles['steps']}>
          {tour.steps.map(({ id, title, phase, minutes, asOf }) => {
            const said = notes.speakerNotes[`step:${id}`]
            return (
              <li key={id}>
                <h5>{title}</h5>
                <p>
                  <small>{text.step(phase, words.teach.minutes(minutes), words.formats.day(asOf))}</small>
                </p>
                {said !== undefined && <Paragraphs prose={said} />}
              </li>
            )
          })}
        </ol>
      ))}
    </Sheet>
  )
}

/** All of a text, whatever the day: a lecturer knows the end. */
function Paragraphs({ prose }: { readonly prose: Prose }) {
  return [prose.then, ...prose.later.map(({ text }) => text)].flatMap((tree, at) =>
    toPlainText(tree)
      .split('\n')
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph) => <p key={`${at} ${paragraph}`}>{paragraph}</p>),
  )
}
