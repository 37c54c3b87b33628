import type { TextVersion } from '#src/domain/mode.ts'
import { counted } from './grammar.ts'

type Way = TextVersion | 'both'

/** Words of the document: sourcing card, text, apparatus, and the pages that work without scripts. */
export const readerWords = {
  card: {
    title: 'Before you read',
    notes: 'Notes on the source',
    citation: 'How to cite it',
    copy: 'Copy it as printed here',
    copied: 'The citation was copied',
    notCopied: 'The browser did not allow copying. Select the citation and copy it by hand.',
  },
  title: 'The document',
  text: 'Text',
  ways: { reading: 'Reading text', seed: 'Seed', both: 'Side by side', adapted: 'Adapted' } satisfies Record<
    Way,
    string
  >,
  wayNotes: {
    reading: (changes: number) =>
      changes === 0
        ? 'The text as it was given; nothing was changed.'
        : `The editors changed the seed in ${counted(changes, 'place', 'places')}. Each bears a letter that leads to what was there and why.`,
    seed: () => 'The text exactly as it was given, scanning debris included. Lettered: what the reading text replaces.',
    both: () => 'The reading text and the seed, passage by passage. The same letter marks the same change in both.',
    adapted: () =>
      'Adapted for easier reading: said in plainer words by the editors, nothing added. […] marks what was left out. Do not quote it as the document.',
  } satisfies Record<Way, (changes: number) => string>,
  keyOfTexts: 'While you are in the text, the key t goes from one text to the next.',
  texts: {
    reading: 'Reading text',
    seed: 'Seed as given',
    adapted: 'Adapted for easier reading',
  } satisfies Record<TextVersion, string>,
  gap: (leftOut: string) => `Left out: “${leftOut}”`,
  leftOut: {
    title: 'What was left out',
    intro: 'Words of the reading text that the easier text does not have. Everything else is there in plainer words.',
    none: 'Nothing was left out.',
  },
  passage: (number: number, opening: string) => `Passage ${number}: ${opening}`,
  passageShort: (number: number) => `Passage ${number}`,
  lines: (first: number, last: number) => (first === last ? `line ${first}` : `lines ${first} to ${last}`),
  address: {
    open: (number: number, lines: string) => `Link and reference: passage ${number}, ${lines}`,
    title: (passage: string, lines: string) => `${passage}, ${lines}`,
    reference: 'To refer to it',
    cited: (document: string, passage: string, lines: string) => `${document}, ${passage}, ${lines}`,
    passage: (number: number, recommendation: number | null) =>
      recommendation === null ? `passage ${number}` : `passage ${number} (recommendation ${recommendation})`,
    lines: (first: number, last: number) => (first === last ? `l. ${first}` : `ll. ${first}–${last}`),
    inSeed: (lines: string) => `In the file of the seed: ${lines}.`,
    copyReference: 'Copy the reference',
    link: 'Link to this passage',
    copyLink: 'Copy the link',
    copied: 'Copied',
    notCopied: 'The browser did not allow copying. Select it and copy it by hand.',
  },
  chosen: 'Chosen.',
  lit: 'Bears on what is chosen.',
  receipt: {
    notWritten: (day: string) => `Not yet written on ${day}`,
    notReceived: (place: string, day: string) => `Not yet received in ${place} on ${day}`,
    received: (place: string, day: string) => `Received in ${place}, where it was known from ${day}`,
    notEstablished: (place: string) => `Not established when it was received in ${place}`,
  },
  legend: {
    title: 'Marks in the text',
    place: 'place',
    shape: 'drawn on the map',
    person: 'person',
    term: 'term explained',
    date: 'date or length of time',
    event: 'event',
    claim: 'claim to be checked',
    dispute: 'disputed',
    reference: 'elsewhere in the lesson',
    change: 'changed by the editors',
  },
  gloss: {
    label: 'Note on the mark',
    kinds: { change: 'changed by the editors', query: 'doubted by the editors', gap: 'left out here' },
    sure: (level: string) => `How sure: ${level}`,
    openCard: 'Open its card',
    toList: 'To its place in the list',
    key: 'or press Enter',
  },
  textNotes: 'Notes on the text',
  ownNotes: { title: 'Your notes', at: (passage: number, lines: string) => `Passage ${passage}, ${lines}` },
  changeLetter: (letter: string) => `Change ${letter}`,
  queryMark: 'Editors’ query',
  apparatus: {
    title: 'What the editors changed',
    proof:
      'With these changes taken back, the reading text is the seed again, byte for byte. This is checked whenever the lesson is built.',
    none: 'Nothing was changed: the reading text is the seed, byte for byte.',
    inSeed: 'Seed',
    inReading: 'Reading',
    nothing: 'nothing',
    backTo: (where: string) => `${where}: back to the text`,
    queries: 'What the editors doubt and left as it is',
  },
  events: {
    title: 'Events by day',
    intro: 'The same events as on the timeline, as plain text.',
    laterPrint: (day: string) => `What came later than ${day}`,
    toDocument: 'Back to the document',
    noDate: 'No date',
    date: 'Date',
    knownLater: (day: string) => `Known from ${day}:`,
    inHindsight: 'In hindsight:',
    confidence: 'How sure',
    disputed: 'What is disputed',
    sources: 'Sources',
  },
  coveredPassage: 'This passage is covered for now.',
}
