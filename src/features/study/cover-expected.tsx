import type { Contents } from '#src/domain/workbook/answer.ts'
import { useWords } from '../session.tsx'
import { Evidence } from './evidence.tsx'
import { EvidenceField } from './evidence-field.tsx'
import { SureChoice } from './sure-choice.tsx'
import { WrittenAnswer } from './written-answer.tsx'
import styles from './task.module.css'

type Expected = Contents['cover']['expected'][number]
export const OUTCOMES = ['foreseen', 'half-foreseen', 'missed'] as const

type Props = {
  readonly id: string
  readonly number: number
  readonly expected: Expected
  /** Once the first passage is uncovered, expectations are final. */
  readonly isFixed: boolean
  readonly onChange: (part: Partial<Expected>) => void
}

/** One thing that a learner expects, the words that made them think so, and how sure they are. */
export function CoverExpected({ id, number, expected, isFixed, onChange }: Props) {
  const words = useWords()
  const { cover, sure } = words.study
  if (isFixed) {
    if (expected.text.trim() === '') return null
    return (
      <div className={styles['card']}>
        <p className="own-words">{expected.text}</p>
        <Evidence evidence={expected.evidence} />
        {expected.sure !== null && (
          <p className={styles['facts']}>{sure(words.beforeReading.surenesses[expected.sure])}</p>
        )}
      </div>
    )
  }
  return (
    <div role="group" aria-label={cover.expect(number)} className={styles['card']}>
      <WrittenAnswer
        label={cover.expect(number)}
        rows={2}
        text={expected.text}
        onType={(text) => {
          onChange({ text })
        }}
      />
      <EvidenceField
        id={id}
        evidence={expected.evidence}
        onChange={(evidence) => {
          onChange({ evidence })
        }}
      />
      <SureChoice
        chosen={expected.sure}
        onChoose={(chosen) => {
          onChange({ sure: chosen })
        }}
      />
    </div>
  )
}
