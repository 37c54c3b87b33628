import { useId } from 'react'
import { TEXT_VERSIONS } from '#src/domain/mode.ts'
import type { Readable } from '#src/domain/readable.ts'
import { useSession, useWords } from '../../session.tsx'
import { useOutlook } from '../../use-outlook.ts'
import { useShownDocuments } from '../use-shown-documents.ts'
import styles from './text-switch.module.css'

/** Chooses the two texts to compare. Choosing the other side's text swaps them. */
export function ComparedTexts() {
  const words = useWords().reader
  const { actions } = useSession()
  const [first = 'reading', second = ''] = useShownDocuments()
  const other = second === '' ? null : second
  return (
    <div className={styles['pair']}>
      <DocumentSelect
        label={words.compared.first}
        chosen={first}
        onChoose={(text) => {
          actions.setText(text, text === other ? first : other)
        }}
      />
      <DocumentSelect
        label={words.compared.second}
        chosen={second}
        onChoose={(text) => {
          actions.setText(text === first && other !== null ? other : first, text)
        }}
      />
      {other === null && <p className={styles['note']}>{words.compared.notYet}</p>}
    </div>
  )
}

type Props = {
  readonly label: string
  readonly chosen: Readable | ''
  readonly onChoose: (text: Readable) => void
}

function DocumentSelect({ label, chosen, onChoose }: Props) {
  const words = useWords()
  const { reader, shared } = words
  const { lesson } = useSession().index
  const { hidden } = useOutlook()
  const reports = lesson.extracts.filter(({ id }) => !hidden.has(id))
  const id = useId()
  return (
    <span className={styles['side']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          onChoose(event.target.value as Readable)
        }}
      >
        {chosen === '' && <option value="">{reader.compared.choose}</option>}
        <optgroup label={lesson.documentLabel}>
          {TEXT_VERSIONS.map((version) => (
            <option key={version} value={version}>
              {reader.texts[version]}
            </option>
          ))}
        </optgroup>
        {reports.length > 0 && (
          <optgroup label={shared.kindGroups.extract}>
            {reports.map((report) => (
              <option key={report.id} value={report.id}>
                {report.title}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </span>
  )
}
