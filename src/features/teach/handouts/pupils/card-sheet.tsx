import { SURENESSES } from '#src/domain/expectation.ts'
import { useSession, useWords } from '../../../session.tsx'
import { Sheet } from '../sheet.tsx'
import { TickBoxes, WritingLines } from '../writing-lines.tsx'
import styles from '../sheet.module.css'

/** The outside of the document, and the question that is asked before it is read. */
export function CardSheet() {
  const words = useWords()
  const { card, questions } = useSession().index.lesson
  const question = questions.find(({ id }) => id === card.askFirst)
  const text = words.handouts.card
  return (
    <Sheet title={text.title} audience="pupils">
      <dl className={styles['facts']}>
        {card.rows.map(({ label, text: says }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {question !== undefined && (
        <>
          <h5>{question.prompt}</h5>
          <WritingLines count={5} />
          <h5>{text.why}</h5>
          <WritingLines count={4} />
          <h5>{words.beforeReading.sure}</h5>
          <TickBoxes options={SURENESSES.map((each) => words.beforeReading.surenesses[each])} />
          <h5>{text.cannotTell}</h5>
          <WritingLines count={2} />
        </>
      )}
    </Sheet>
  )
}
