import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { CITATION_FILES, CITATION_STYLES, type CitationOf, type Citations } from '#src/domain/citation.ts'
import { type PassageId, type SourceId, nameOf } from '#src/domain/ref.ts'
import { ModalDialog } from '#src/ui/modal-dialog.tsx'
import { useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { CitationFilePart } from './citation-file-part.tsx'
import styles from './cite-dialog.module.css'
import { StyledPart } from './styled-part.tsx'
import { useCitations } from './use-citations.ts'

type Props = { readonly of: SourceId | PassageId; readonly onClose: () => void }

/** The citations of one source or passage in six formats, each to read and to copy. */
export function CiteDialog({ of, onClose }: Props) {
  const words = useWords()
  const text = words.cite
  const { titleOf } = useOutlook()
  const { result, retry } = useCitations()
  return (
    <ModalDialog label={text.title(titleOf(of))} onClose={onClose}>
      <div className={styles['sheet']}>
        <header className={styles['head']}>
          <h2>{titleOf(of)}</h2>
          <button type="button" onClick={onClose}>
            {words.shared.close}
          </button>
        </header>
        {result !== null && 'citations' in result && <CitationIn citations={result.citations} of={of} />}
        {result !== null && 'problem' in result && (
          <div role="alert">
            <p>{text.failed[result.problem]}</p>
            <button type="button" onClick={retry}>
              {text.retry}
            </button>
          </div>
        )}
      </div>
    </ModalDialog>
  )
}

function CitationIn({ citations, of }: { readonly citations: Citations; readonly of: SourceId | PassageId }) {
  const text = useWords().cite
  const citation = citations[of]
  return citation === undefined ? <p role="alert">{text.without}</p> : <Formats of={of} citation={citation} />
}

function Formats({ of, citation }: { readonly of: SourceId | PassageId; readonly citation: CitationOf }) {
  const text = useWords().cite
  const { index, effects } = useSession()
  const [said, say] = useState('')
  const copy = async (copied: string, html?: string) => {
    say('')
    say((await effects.copy(copied, html)) ? text.copied : text.notCopied)
  }
  return (
    <Tabs
      defaultSelectedKey={CITATION_STYLES[0]}
      onSelectionChange={() => {
        say('')
      }}
    >
      <TabList aria-label={text.formats} className={styles['formats'] ?? ''}>
        {[...CITATION_STYLES, ...CITATION_FILES].map((format) => (
          <Tab key={format} id={format} className={styles['format'] ?? ''}>
            {text.format[format]}
          </Tab>
        ))}
      </TabList>
      {CITATION_STYLES.map((style) => (
        <TabPanel key={style} id={style} className={styles['panel'] ?? ''}>
          <StyledPart
            title={text.inText[style]}
            copyLabel={text.copyInText[style]}
            runs={citation[style].inText}
            onCopy={copy}
          />
          <StyledPart
            title={text.entry[style]}
            copyLabel={text.copyEntry[style]}
            runs={citation[style].entry}
            onCopy={copy}
          />
          <p className={styles['note']}>{text.madeWith[style]}</p>
        </TabPanel>
      ))}
      {CITATION_FILES.map((file) => (
        <TabPanel key={file} id={file} className={styles['panel'] ?? ''}>
          <CitationFilePart
            file={file}
            name={`${index.lesson.id}-${nameOf(of)}`}
            content={citation[file]}
            onCopy={copy}
          />
        </TabPanel>
      ))}
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </Tabs>
  )
}
