import { type ReactNode, useId } from 'react'
import styles from './sign-switch.module.css'

type Props<Id extends string | number> = {
  readonly name: string
  /** A label before or after the options. */
  readonly before?: ReactNode
  readonly after?: string
  /** Null if none is chosen. */
  readonly chosen: Id | null
  /** `sign` is shown on the switch; `name` is the full name, for screen readers and as a tooltip. */
  readonly options: readonly { readonly id: Id; readonly sign: string; readonly name: string }[]
  readonly onChoose: (id: Id) => void
}

/** A row of a few short options, one of them chosen; radio buttons to the keyboard. */
export function SignSwitch<Id extends string | number>({ name, before, after, chosen, options, onChoose }: Props<Id>) {
  const group = useId()
  return (
    <fieldset className={styles['switch']} aria-label={name}>
      {before !== undefined && (
        <span className={styles['before']} aria-hidden="true">
          {before}
        </span>
      )}
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
      {after !== undefined && (
        <span className={styles['after']} aria-hidden="true">
          {after}
        </span>
      )}
    </fieldset>
  )
}
