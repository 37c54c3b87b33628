import { useId, useState } from 'react'
import { useWords } from '../../session.tsx'
import { KEY_NOTE, useWayToRead } from '../use-way-to-read.ts'
import { ComparedTexts } from './compared-texts.tsx'
import { FIRST_WAYS, WAYS_TO_READ } from './shown-texts.ts'
import styles from './text-switch.module.css'

/** A switch between the texts. Those for scholars are behind a button. */
export function TextSwitch() {
  const words = useWords().reader
  const [way, choose] = useWayToRead()
  const group = useId()
  const [unfolded, setUnfolded] = useState(false)
  const isUnfolded = unfolded || !FIRST_WAYS.includes(way)
  const note = words.wayNotes[way]
  return (
    <div className={styles['switch']}>
      <div className={styles['row']}>
        <fieldset className={styles['group']} aria-describedby={KEY_NOTE}>
          <legend className="visually-hidden">{words.text}</legend>
          {(isUnfolded ? WAYS_TO_READ : FIRST_WAYS).map((each) => (
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
              <span>{words.ways[each]}</span>
            </label>
          ))}
        </fieldset>
        {!isUnfolded && (
          <button
            type="button"
            className={styles['more']}
            aria-expanded={false}
            onClick={() => {
              setUnfolded(true)
            }}
          >
            {words.moreTexts}
          </button>
        )}
      </div>
      {way === 'compare' && <ComparedTexts />}
      <p className={styles['note']} role="status">
        {note}
      </p>
    </div>
  )
}
