import { useId } from 'react'
import { useWords } from '../../session.tsx'
import { WAYS_TO_READ } from './shown-texts.ts'
import styles from './text-switch.module.css'
import { KEY_NOTE, useWayToRead } from '../use-way-to-read.ts'

type Props = { readonly changes: number }

/** One switch between the texts: the edited one, the seed as it was given, both, or the simpler wording. */
export function TextSwitch({ changes }: Props) {
  const words = useWords()
  const [way, choose] = useWayToRead()
  const group = useId()
  return (
    <div className={styles['switch']}>
      <fieldset className={styles['group']} aria-describedby={KEY_NOTE}>
        <legend className="visually-hidden">{words.reader.text}</legend>
        {WAYS_TO_READ.map((each) => (
          <label key={each} className={styles['option']}>
            <input
              type="radio"
              name={group}
              value={each}
              checked={way === each}
              onChange={() => {
                choose(each)
              }}
            />
            <span>{words.reader.ways[each]}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles['note']} role="status">
        {words.reader.wayNotes[way](changes)}
      </p>
    </div>
  )
}
