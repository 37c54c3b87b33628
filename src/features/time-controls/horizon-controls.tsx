import { useId } from 'react'
import { KNOWLEDGES, LATER_CHOICES } from '#src/domain/horizon.ts'
import { words } from '#src/i18n/words.ts'
import { titleOf } from '#src/lesson/titles.ts'
import { useAppState, useSession } from '../session.tsx'
import styles from './horizon-controls.module.css'

/** What the chosen day means: whether later things show, and whose knowledge counts. */
export function HorizonControls() {
  const { index, actions } = useSession()
  const later = useAppState((state) => state.later)
  const knowledge = useAppState((state) => state.knowledge)
  const text = words.time.horizon
  const place = titleOf(index, index.lesson.receivedIn)
  return (
    <div className={styles['horizon']}>
      <Switch
        name={text.later}
        caption={text.laterShort}
        chosen={later}
        options={LATER_CHOICES.map((id) => ({ id, sign: text.laterSigns[id], name: text.laterChoices[id] }))}
        onChoose={actions.setLater}
      />
      <Switch
        name={text.knowledge}
        caption={text.knowledgeShort}
        chosen={knowledge}
        options={KNOWLEDGES.map((id) => ({
          id,
          sign: text.knowledgeSigns[id](place),
          name: text.knowledgeChoices[id](place),
        }))}
        onChoose={actions.setKnowledge}
      />
    </div>
  )
}

type SwitchProps<Id extends string> = {
  readonly name: string
  readonly caption: string
  readonly chosen: Id
  /** The sign stands on the switch; the name says the rest of it to the ear, and to the pointer that rests on it. */
  readonly options: readonly { readonly id: Id; readonly sign: string; readonly name: string }[]
  readonly onChoose: (id: Id) => void
}

function Switch<Id extends string>({ name, caption, chosen, options, onChoose }: SwitchProps<Id>) {
  const group = useId()
  return (
    <fieldset className={styles['switch']} aria-label={name}>
      <span className={styles['caption']} aria-hidden="true">
        {caption}
      </span>
      {options.map((option) => (
        <label key={option.id} className={styles['option']} title={option.name}>
          <input
            type="radio"
            name={group}
            className={styles['radio']}
            checked={option.id === chosen}
            aria-label={option.name}
            onChange={() => {
              onChoose(option.id)
            }}
          />
          {option.sign}
        </label>
      ))}
    </fieldset>
  )
}
