import { type ReactNode, useMemo, useRef } from 'react'
import { words } from '#src/i18n/words.ts'
import { useAppState, useSession } from '../session.tsx'
import { toApparatus } from './apparatus-entries.ts'
import { ApparatusNotes } from './apparatus-notes.tsx'
import { MarkLegend } from './mark-legend.tsx'
import { PassageRow } from './passage-row.tsx'
import { Receipt } from './receipt.tsx'
import styles from './reader.module.css'
import { TextSwitch } from './text-switch.tsx'
import { useBringIntoSight } from './use-bring-into-sight.ts'
import { useChooseByText } from './use-choose-by-text.ts'

type Props = { readonly afterText?: ReactNode }

/** The document: its text in two versions, passage by passage, and what was done to it. */
export function Reader({ afterText }: Props) {
  const { lesson } = useSession().index
  const version = useAppState((state) => state.text)
  const sheet = useRef<HTMLDivElement>(null)
  useBringIntoSight(sheet)
  useChooseByText(sheet)
  const apparatus = useMemo(() => toApparatus(lesson.passages), [lesson])
  return (
    <div className={styles['reader']}>
      <h2 className="visually-hidden" tabIndex={-1}>
        {words.reader.title}
      </h2>
      <div className={styles['tools']}>
        <TextSwitch changes={apparatus.changes.length} />
        <MarkLegend />
      </div>
      <Receipt />
      <div ref={sheet} className={styles['sheet']} lang={lesson.language} data-version={version}>
        {lesson.passages.map((passage, position) => (
          <PassageRow key={passage.id} passage={passage} number={position + 1} apparatus={apparatus} />
        ))}
      </div>
      {afterText}
      <ApparatusNotes apparatus={apparatus} />
    </div>
  )
}
