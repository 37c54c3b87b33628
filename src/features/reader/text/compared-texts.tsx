import { useId } from 'react'
import { TEXT_VERSIONS, type TextVersion } from '#src/domain/mode.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { shownTexts } from './shown-texts.ts'
import styles from './text-switch.module.css'

/** Which two texts stand beside one another. Choosing the other one's text makes them change places. */
export function ComparedTexts() {
  const words = useWords().reader
  const { actions } = useSession()
  const [first = 'reading', second = 'adapted'] = useAppState(shownTexts)
  return (
    <div className={styles['pair']}>
      <TextSelect
        label={words.compared.first}
        chosen={first}
        onChoose={(text) => {
          actions.setText(text, text === second ? first : second)
        }}
      />
      <TextSelect
        label={words.compared.second}
        chosen={second}
        onChoose={(text) => {
          actions.setText(text === first ? second : first, text)
        }}
      />
    </div>
  )
}

type Props = {
  readonly label: string
  readonly chosen: TextVersion
  readonly onChoose: (text: TextVersion) => void
}

function TextSelect({ label, chosen, onChoose }: Props) {
  const words = useWords().reader
  const id = useId()
  return (
    <span className={styles['side']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          onChoose(event.target.value as TextVersion)
        }}
      >
        {TEXT_VERSIONS.map((version) => (
          <option key={version} value={version}>
            {words.texts[version]}
          </option>
        ))}
      </select>
    </span>
  )
}
