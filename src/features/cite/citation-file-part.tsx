import type { CitationFile } from '#src/domain/citation.ts'
import { useSession, useWords } from '../session.tsx'
import styles from './cite-dialog.module.css'

/** File extension and media type. */
const FILES: Readonly<Record<CitationFile, readonly [ending: string, type: string]>> = {
  bibtex: ['bib', 'application/x-bibtex'],
  ris: ['ris', 'application/x-research-info-systems'],
  'csl-json': ['json', 'application/vnd.citationstyles.csl+json'],
}

type Props = {
  readonly file: CitationFile
  readonly name: string
  readonly content: string
  readonly onCopy: (text: string) => Promise<void>
}

/** A citation for a reference manager, to copy or to save as a file. */
export function CitationFilePart({ file, name, content, onCopy }: Props) {
  const words = useWords()
  const { effects } = useSession()
  const title = words.cite.format[file]
  const [ending, type] = FILES[file]
  return (
    <section aria-label={title} className={styles['part']}>
      {/* long lines scroll, and the keyboard must be able to scroll them */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0}>{content}</pre>
      <button type="button" onClick={() => void onCopy(content)}>
        {words.cite.copyFile(title)}
      </button>
      <button
        type="button"
        onClick={() => {
          effects.download(`${name}.${ending}`, type, content)
        }}
      >
        {words.cite.download(`${name}.${ending}`)}
      </button>
    </section>
  )
}
