import { useId } from 'react'
import { TEXT_VERSIONS } from '#src/domain/mode.ts'
import { words } from '#src/i18n/words.ts'
import { useAppState, useSession } from '../session.tsx'
import styles from './text-switch.module.css'

type Props = { readonly changes: number }

/** One switch between the edited reading text and the seed as it was given. */
export function TextSwitch({ changes }: Props) {
  const { actions } = useSession()
  const version = useAppState((state) => state.text)
  const group = useId()
  return (
    <div className={styles['switch']}>
      <fieldset className={styles['group']}>
        <legend className="visually-hidden">{words.reader.text}</legend>
        {TEXT_VERSIONS.map((each) => (
          <label key={each} className={styles['option']}>
            <input
              type="radio"
              name={group}
              value={each}
              checked={version === each}
              onChange={() => {
                actions.setText(each)
              }}
            />
            <span>{words.reader.versions[each]}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles['note']}>{words.reader.versionNotes[version](changes)}</p>
    </div>
  )
}
