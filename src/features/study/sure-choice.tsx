import { useId } from 'react'
import { SURENESSES, type SurenessOfReader } from '#src/domain/expectation.ts'
import { useWords } from '../session.tsx'
import styles from './task.module.css'

type Props = { readonly chosen: SurenessOfReader | null; readonly onChoose: (sure: SurenessOfReader) => void }

/** How sure a learner is of an answer. */
export function SureChoice({ chosen, onChoose }: Props) {
  const words = useWords()
  const id = useId()
  return (
    <fieldset className={styles['inline']}>
      <legend>{words.beforeReading.sure}</legend>
      {SURENESSES.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={id}
            checked={chosen === each}
            onChange={() => {
              onChoose(each)
            }}
          />
          {words.beforeReading.surenesses[each]}
        </label>
      ))}
    </fieldset>
  )
}
