import type { Download } from '#src/domain/lesson-files.ts'

type Offer = { readonly name: string; readonly use: string }

/** Words of the part that offers the lesson as files. */
export const takeAwayWords = {
  title: 'Downloads',
  intro: 'The lesson in formats that other programs can read.',
  files: {
    edition: {
      name: 'The edition, TEI P5 XML',
      use: 'The text passage by passage with every correction, mention and doubt: for digital editions and text analysis.',
    },
    places: {
      name: 'Places and events, GeoJSON',
      use: 'In the Linked Places format, with names in several scripts and with dates: for QGIS, gazetteers and other maps.',
    },
    bibtex: { name: 'Bibliography, BibTeX', use: 'For LaTeX, JabRef and other programs that read .bib files.' },
    ris: { name: 'Bibliography, RIS', use: 'For EndNote, Mendeley, Zotero and most other reference managers.' },
    'csl-json': { name: 'Bibliography, CSL-JSON', use: 'For Zotero, Pandoc and your own programs.' },
  } satisfies Record<Download, Offer>,
  rights: 'The edition and the places file say whom to credit and what you may do with them.',
}
