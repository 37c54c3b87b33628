import type { CitationFormat, CitationStyle } from '#src/domain/citation.ts'
import type { FileProblem } from '#src/domain/lesson-source.ts'

const CSL = 'Formatted with Citation Style Language, citationstyles.org.'

/** Words of the dialog in which a citation is read and copied. */
export const citeWords = {
  open: 'Cite in Chicago, MLA, APA …',
  title: (of: string) => `Cite: ${of}`,
  formats: 'Formats',
  format: {
    chicago: 'Chicago',
    mla: 'MLA',
    apa: 'APA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
  } satisfies Record<CitationFormat, string>,
  inText: { chicago: 'Note', mla: 'In the text', apa: 'In the text' } satisfies Record<CitationStyle, string>,
  copyInText: {
    chicago: 'Copy note',
    mla: 'Copy in-text citation',
    apa: 'Copy in-text citation',
  } satisfies Record<CitationStyle, string>,
  entry: { chicago: 'Bibliography', mla: 'Works cited', apa: 'References' } satisfies Record<CitationStyle, string>,
  copyEntry: {
    chicago: 'Copy bibliography entry',
    mla: 'Copy works-cited entry',
    apa: 'Copy reference',
  } satisfies Record<CitationStyle, string>,
  madeWith: {
    chicago: `Chicago Manual of Style, 17th edition, notes and bibliography. ${CSL}`,
    mla: `MLA Handbook, 9th edition. ${CSL}`,
    apa: `Publication Manual of the APA, 7th edition. ${CSL}`,
  } satisfies Record<CitationStyle, string>,
  copyFile: (format: string) => `Copy ${format}`,
  download: (file: string) => `Download ${file}`,
  copied: 'Copied',
  notCopied: 'The browser did not allow copying. Select the text and copy it by hand.',
  failed: {
    missing: 'The file of citations was not found on this server.',
    unreachable: 'The citations could not be loaded: the connection failed.',
    foreign: 'Another page came in place of the citations. Does this network ask you to sign in first?',
    damaged: 'The file of citations is damaged.',
  } satisfies Record<FileProblem | 'damaged', string>,
  without: 'There is no citation for this.',
  retry: 'Try again',
}
