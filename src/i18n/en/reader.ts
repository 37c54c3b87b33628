import type { Marks, TextVersion } from '#src/domain/mode.ts'
import type { LessonNames } from '../lesson-names.ts'
import { capitalised, counted } from './grammar.ts'

type Way = TextVersion | 'compare'

/** As a reader would cite them. */
const linesOf = (first: number, last: number) => (first === last ? `line ${first}` : `lines ${first}–${last}`)

/** Words of the document: sourcing card, text, apparatus, and the pages that work without scripts. */
export const createReaderWords = ({ document, receiver }: LessonNames) => ({
  card: {
    title: 'Before you read',
    notes: 'Notes on the source',
    citation: 'How to cite it',
    copy: 'Copy the archive’s citation',
    copied: 'The citation was copied',
    notCopied: 'The browser did not allow copying. Select the citation and copy it by hand.',
  },
  title: capitalised(document),
  text: 'Text',
  tools: 'Text options',
  toolsSign: 'Aa',
  ways: { reading: 'Clean text', adapted: 'Easier English', seed: 'As scanned', compare: 'Compare' } satisfies Record<
    Way,
    string
  >,
  moreTexts: 'More',
  compared: {
    first: 'First text',
    second: 'Second text',
    choose: 'choose …',
    notYet: 'Nothing stands beside it: what you chose is not known yet on this day.',
    deciding: 'Words that decide',
    verdict: (statement: string, verdict: string) => `${statement} (${verdict})`,
    openExercise: (title: string) => `Open the exercise ‘${title}’`,
    lockFirst: 'An exercise asks which words decide. Once you have locked in your answer, they light up here.',
    bearsOn: `Light the lines of ${document} that it bears on`,
    lines: `Lines of ${document} that it bears on`,
  },
  wayNotes: {
    reading: '',
    seed: 'The text exactly as scanned, errors included. The letters show what we corrected.',
    compare: '',
    adapted:
      'Rewritten in easier English by the editors. […] marks words left out. Quote the clean text, not this one.',
  } satisfies Record<Way, string>,
  marks: {
    title: 'Marks',
    names: { plain: 'Plain', guided: 'Guided', all: 'All' } satisfies Record<Marks, string>,
  },
  keyOfTexts: 'Press T to switch texts.',
  texts: {
    reading: 'Clean text',
    seed: 'As scanned',
    adapted: 'Easier English',
  } satisfies Record<TextVersion, string>,
  gap: (leftOut: string) => `Left out: “${leftOut}”`,
  leftOut: {
    title: 'What was left out',
    intro: 'Words of the clean text that the easier English leaves out. Everything else is there in plainer words.',
    none: 'Nothing was left out.',
  },
  passageName: (recommendation: number | null, first: number, last: number) =>
    recommendation === null
      ? capitalised(linesOf(first, last))
      : `Recommendation ${recommendation}, ${linesOf(first, last)}`,
  lines: linesOf,
  address: {
    open: (passage: string) => `Link and reference: ${passage}`,
    select: 'Show what is related',
    reference: 'Reference',
    cited: (title: string, passage: string) => `${title}, ${passage}`,
    inSeed: (lines: string) => `In the scanned file: ${lines}.`,
    copyReference: 'Copy the reference',
    link: 'Link to this passage',
    copyLink: 'Copy the link',
    copied: 'Copied',
    notCopied: 'The browser did not allow copying. Select it and copy it by hand.',
  },
  /** How a passage stands to the selection, for those who do not see its colour. */
  selection: { chosen: 'Selected.', lit: 'Related to your selection.' },
  receipt: {
    notWritten: (day: string) => `Not yet written on ${day}`,
    notReceived: (day: string) => `Not yet received in ${receiver} on ${day}`,
    received: (day: string) => `Received in ${receiver}, where it was known from ${day}`,
    notEstablished: `We do not know when ${receiver} received it`,
  },
  legend: {
    title: 'What the marks mean',
    none: 'No marks are shown.',
    onMap: 'on the map',
    place: 'place',
    shape: 'drawn on the map',
    person: 'person',
    term: 'explained',
    date: 'date or length of time',
    event: 'event',
    claim: 'check this claim',
    dispute: 'disputed',
    reference: 'see also',
    change: 'corrected by the editors',
  },
  gloss: {
    label: 'Note on the mark',
    kinds: { change: 'corrected by the editors', query: 'editors unsure', gap: 'left out here' },
    sure: (level: string) => `How sure: ${level}`,
    openCard: 'More about this',
    toList: { change: 'See all corrections', query: 'See all doubtful points', gap: 'See all that was left out' },
    key: 'or press Enter',
  },
  textNotes: 'Notes on the text',
  ownNotes: { title: 'Your notes', at: (lines: string) => capitalised(lines) },
  changeLetter: (letter: string) => `Correction ${letter}`,
  /** The sign in the margin beside words that are doubted. */
  marginSign: {
    claim: (phrase: string) => `Check this claim: “${phrase}”`,
    dispute: (phrase: string) => `Disputed: “${phrase}”`,
  },
  queryMark: 'Editors unsure',
  apparatus: {
    title: (changes: number) =>
      changes === 0
        ? 'Nothing was corrected.'
        : `We corrected ${counted(changes, 'scanning error', 'scanning errors')}.`,
    see: 'See them',
    proof: 'Undo these corrections and you get the scan exactly. This is checked every time the lesson is built.',
    none: 'Nothing was corrected: the clean text is the scan, character for character.',
    inSeed: 'Scan',
    inReading: 'Clean text',
    nothing: 'nothing',
    backTo: (where: string) => `${where}: back to the text`,
    queries: (points: number) => `${counted(points, 'doubtful point', 'doubtful points')} left unchanged.`,
  },
  events: {
    title: 'Events by day',
    intro: 'The same events as on the timeline, as plain text.',
    laterPrint: (day: string) => `What came later than ${day}`,
    toDocument: `Back to ${document}`,
    noDate: 'No date',
    date: 'Date',
    knownLater: (day: string) => `Known from ${day}:`,
    inHindsight: 'What we know now:',
    confidence: 'How sure',
    disputed: 'What is disputed',
    sources: 'Sources',
  },
  coveredPassage: 'This passage is covered for now.',
})
