import { useId } from 'react'
import styles from './task.module.css'

type Props = {
  readonly legend: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  /** For when the title of the task already says it. */
  readonly isLegendHidden?: boolean
  readonly isInline?: boolean
  /** What it is called where several have the same legend. */
  readonly name?: string
}

/** One of several, as radio buttons. */
export function ChoiceRows({
  legend,
  options,
  chosen,
  onChoose,
  isLegendHidden = false,
  isInline = false,
  name,
}: Props) {
  const radios = useId()
  return (
    <fieldset className={styles[isInline ? 'inline' : 'rows']} aria-label={name}>
      <legend className={isLegendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      {options.map(({ id, text }) => (
        <label key={id}>
          <input
            type="radio"
            name={radios}
            checked={chosen === id}
            onChange={() => {
              onChoose(id)
            }}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
