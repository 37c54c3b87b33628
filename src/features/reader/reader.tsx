import { type ReactNode, useMemo, useRef } from 'react'
import { type PassageLines, numberLines } from '#src/domain/lines.ts'
import { isReport } from '#src/domain/readable.ts'
import { lazyPiece } from '../lazy-piece.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useHiddenAmong } from '../use-outlook.ts'
import { toApparatus } from './apparatus/apparatus-entries.ts'
import { ApparatusNotes } from './apparatus/apparatus-notes.tsx'
import { ScrollReader } from './scroll-reader.tsx'
import { Glosses } from './gloss/glosses.tsx'
import { LeftOutNotes } from './apparatus/left-out-notes.tsx'
import { MarkLegend } from './marks/mark-legend.tsx'
import { MarksSwitch } from './marks/marks-switch.tsx'
import { NumberedMarks } from './apparatus/note-numbers.tsx'
import { CoveredRow } from './text/covered-row.tsx'
import { PassageRow } from './text/passage-row.tsx'
import { Receipt } from './receipt.tsx'
import { ScrollToLitWords } from './scroll-to-lit-words.tsx'
import styles from './reader.module.css'
import { shownTexts, wayToRead } from './text/shown-texts.ts'
import { useShownDocuments } from './use-shown-documents.ts'
import { TextSwitch } from './text/text-switch.tsx'
import { TextTools } from './text/text-tools.tsx'
import { useChooseByText } from './use-choose-by-text.ts'
import { useKeyOfTexts } from './use-way-to-read.ts'

const TextNotes = lazyPiece({
  name: (words) => words.frame.parts.textNotes,
  load: () => import('./apparatus/text-notes.tsx').then((module) => module.TextNotes),
})

const Report = lazyPiece({
  name: (words) => words.shared.kinds.extract,
  load: () => import('./report/report.tsx').then((module) => module.Report),
})

const NO_LINES: PassageLines = { first: 0, last: 0, starts: [] }

type Props = { readonly afterText?: ReactNode }

/** The document: its texts, passage by passage, and what was done to them. */
export function Reader({ afterText }: Props) {
  const words = useWords()
  const { index, selectors } = useSession()
  const { lesson } = index
  const way = useAppState(wayToRead)
  const marks = useAppState((state) => state.marks)
  const reader = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  useChooseByText(sheet)
  useKeyOfTexts(reader)
  const ids = useMemo(() => lesson.passages.map(({ id }) => id), [lesson])
  const hidden = useHiddenAmong(ids)
  const open = useAppState(selectors.openPassages)
  const apparatus = useMemo(() => toApparatus(open), [open])
  const lines = useMemo(() => numberLines(lesson.passages), [lesson])
  const texts = useAppState(shownTexts)
  const [version = 'reading'] = texts
  const documents = useShownDocuments()
  const hasText = !documents.every(isReport)
  // always the same element, because listeners are attached to it
  const columns = [...new Set([...documents.map((each) => (isReport(each) ? each : 'text')), 'text' as const])]
  const passages = lesson.passages.map((passage) =>
    hidden.has(passage.id) ? (
      <CoveredRow key={passage.id} passage={passage} />
    ) : (
      <PassageRow key={passage.id} passage={passage} lines={lines.get(passage.id) ?? NO_LINES} apparatus={apparatus} />
    ),
  )
  return (
    <div ref={reader} className={styles['reader']}>
      <h2 className="visually-hidden" tabIndex={-1}>
        {words.reader.title}
      </h2>
      <TextTools>
        <TextSwitch />
        <MarksSwitch />
        <MarkLegend />
      </TextTools>
      <Receipt />
      <div className={styles['documents']} data-reports={documents.filter(isReport).length}>
        {columns.map((column) =>
          column === 'text' ? (
            <div
              key="text"
              ref={sheet}
              className={styles['sheet']}
              lang={lesson.language}
              data-way={texts.length === 1 ? version : 'compare'}
              data-marks={marks}
              data-document="text"
              hidden={!hasText}
            >
              <NumberedMarks>{hasText && passages}</NumberedMarks>
            </div>
          ) : (
            <Report key={column} id={column} isBesideText={hasText} />
          ),
        )}
      </div>
      <ScrollToLitWords reader={reader} />
      <ScrollReader reader={reader} sheet={sheet} />
      {hasText && <TextNotes />}
      <Glosses sheet={sheet} apparatus={apparatus} />
      {afterText}
      {texts.includes('adapted') && <LeftOutNotes />}
      {hasText && way !== 'adapted' && <ApparatusNotes apparatus={apparatus} />}
    </div>
  )
}
