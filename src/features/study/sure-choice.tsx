import { useId } from 'react'
import { SURENESSES, type Sureness } from '#src/domain/expectation.ts'
import { useWords } from '../session.tsx'
import styles from './task.module.css'

type Props = { readonly chosen: Sureness | null; readonly onChoose: (sure: Sureness) => void }

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
