import { useId, useState } from 'react'
import type { Quotation } from '#src/domain/quotation.ts'
import { quotationOf } from '#src/lesson/quotation-of.ts'
import { placesOfWords } from '#src/lesson/workbook/find-quote.ts'
import { isEnter } from '#src/ui/is-enter.ts'
import { OccurrenceChoice } from '../occurrence-choice.tsx'
import { useSession, useWords } from '../session.tsx'
import { useDraft } from '../use-draft.ts'
import { useOutlook } from '../use-outlook.ts'
import { Evidence } from './evidence.tsx'
import own from './evidence.module.css'
import styles from './task.module.css'

type Props = {
  /** What the quotations belong to; each has a draft of its own. */
  readonly id: string
  readonly evidence: readonly Quotation[]
  readonly onChange: (evidence: readonly Quotation[]) => void
}

/** Words of the document as evidence: by passage and words, letter by letter; or chosen in the text itself. */
export function EvidenceField({ id: owner, evidence, onChange }: Props) {
  const words = useWords().study.evidence
  const { index, selectors, store } = useSession()
  const { titleOf } = useOutlook()
  const id = useId()
  const draft = useDraft(`evidence:${owner}`)
  const [fault, setFault] = useState(false)
  const open = selectors.openPassages(store.getState())
  const { passage = open[0]?.id ?? '', exact = '', start = '' } = draft.fields ?? {}
  const known = open.find((each) => each.id === passage)
  const found = known === undefined || exact.trim() === '' ? [] : placesOfWords(index, known.id, exact)
  const chosen = found.find((place) => `${place.start}` === start)
  const places = chosen === undefined ? found : [chosen, ...found.filter((place) => place !== chosen)]
  const type = (part: Readonly<Record<string, string>>) => {
    setFault(false)
    draft.type({ passage, exact, start, ...part })
  }
  const add = () => {
    const [place] = places
    setFault(place === undefined)
    if (place === undefined) return
    onChange([...evidence, quotationOf(index, place)])
    draft.drop()
  }
  return (
    <div className={own['evidence']} data-evidence={owner}>
      <Evidence
        evidence={evidence}
        onRemove={(at) => {
          onChange(evidence.filter((_, position) => position !== at))
        }}
      />
      <details>
        <summary>{words.add}</summary>
        <p className={styles['facts']}>{words.how}</p>
        <div className={styles['field']}>
          <label htmlFor={`${id}p`}>{words.passage}</label>
          <select
            id={`${id}p`}
            value={passage}
            onChange={(event) => {
              type({ passage: event.target.value })
            }}
          >
            {open.map((each) => (
              <option key={each.id} value={each.id}>
                {titleOf(each.id)}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}w`}>{words.words}</label>
          <input
            id={`${id}w`}
            dir="auto"
            value={exact}
            aria-invalid={fault || undefined}
            aria-describedby={`${id}f`}
            onChange={(event) => {
              type({ exact: event.target.value })
            }}
            onKeyDown={(event) => {
              if (isEnter(event)) add()
            }}
          />
          <OccurrenceChoice
            places={places}
            onChoose={(at) => {
              type({ start: `${at}` })
            }}
          />
        </div>
        <p id={`${id}f`} role="status" className={styles['facts']}>
          {fault ? words.notThere : null}
        </p>
        <button type="button" onClick={add}>
          {words.use}
        </button>
      </details>
    </div>
  )
}
