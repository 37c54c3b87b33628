import { useId } from 'react'
import styles from './radio-choice.module.css'

type Props<Value extends string | number> = {
  readonly title: string
  /** Shows the title before the options instead of above them. */
  readonly inline?: boolean
  readonly options: readonly Value[]
  readonly nameOf: (option: Value) => string
  readonly chosen: Value
  readonly onChoose: (option: Value) => void
}

/** Radio buttons under a title: one Tab stop, moved with arrow keys. */
export function RadioChoice<Value extends string | number>({
  title,
  inline = false,
  options,
  nameOf,
  chosen,
  onChoose,
}: Props<Value>) {
  const group = useId()
  return (
    <fieldset className={styles['choice']} data-inline={inline}>
      <legend className={styles['title']}>{title}</legend>
      {options.map((option) => (
        <label key={option} className={styles['option']}>
          <input
            type="radio"
            name={group}
            checked={option === chosen}
            onChange={() => {
              onChoose(option)
            }}
          />
          {nameOf(option)}
        </label>
      ))}
    </fieldset>
  )
}
