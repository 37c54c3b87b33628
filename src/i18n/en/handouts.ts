import type { Comparison, Placing, Weight } from '#src/domain/task.ts'
import type { LessonNames } from '../lesson-names.ts'

import { capitalised, counted, english } from './grammar.ts'

const quoted = (words: string) => `“${words}”`

/** Words of the handouts: on the page that offers them, and on paper. */
export const createHandoutWords = ({ document, documentLabel }: LessonNames) => ({
  audience: 'For whom',
  audiences: { pupils: 'Pupils’ sheets', teacher: 'Teacher’s papers' },
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'US Letter' },
  which: 'Tick what you need',
  print: (count: number) => (count === 0 ? 'Print' : `Print ${counted(count, 'handout', 'handouts')}`),
  nothing: 'Nothing is ticked yet.',
  printNote: 'Your browser’s print window can also save it as PDF. Everything is made for black and white.',
  readyMade: (count: number) => `Ready-made PDFs (${count})`,
  pdf: (title: string) => `${title} (PDF)`,
  preview: (kind: string) => `Preview: ${kind}`,
  documentTitle: (lesson: string, titles: readonly string[]) => `${lesson}: ${titles.join(', ')}`,
  name: 'Name ____________________  Date ____________',
  forTeacher: 'For the teacher only',
  text: { title: `${documentLabel}, with line numbers` },
  adapted: {
    title: `${documentLabel} in easier English`,
    note: 'The easier English is the editors’; […] marks words left out. Quote the words on the right, never those on the left.',
    adapted: 'Easier English (adapted)',
    original: 'The words of the edition',
  },
  card: {
    title: 'Before you read',
    why: 'Which facts on the card made you think so?',
    cannotTell: 'One thing that the card cannot tell you:',
  },
  blackout: {
    title: (task: string) => `Blacked out: ${task}`,
    covered: 'Blacked out',
  },
  map: {
    title: (day: string) => `Map to draw on, ${day}`,
  },
  days: {
    title: 'Strip of days',
    line: 'Mark events and lengths of time on the line. What goes on beyond its end gets an arrow.',
    month: 'Lay the cards on their days, or write.',
    notes: 'What could not be decided, and what you would have to find:',
  },
  order: {
    title: (task: string) => `Cards: ${task}`,
    ties: 'Two neighbours may lie side by side where the documents do not decide.',
  },
  extracts: {
    title: 'What other documents say',
    note: 'Summaries in the editors’ words, to cut out. Only what stands in quotation marks is quoted.',
    fromTo: (from: string, to: string) => `${capitalised(from)}, to ${to}.`,
    inShort: 'In short:',
    inItsWords: 'In its words:',
    quoted,
  },
  compare: {
    title: (task: string) => `Compare: ${task}`,
    caption: (left: string, right: string) => `1: ${left}. 2: ${right}. Tick one box in each row.`,
    statement: 'Statement',
    verdicts: { agree: 'agree', differ: 'differ', silent: 'one is silent' } satisfies Record<Comparison, string>,
    words: 'The words that decide',
  },
  evidence: {
    title: (task: string) => `Evidence: ${task}`,
    weights: { supports: 'supports it', undercuts: 'speaks against it', nothing: 'says nothing' } satisfies Record<
      Weight,
      string
    >,
    trays: (trays: readonly string[]) => `Cut out the cards and lay each where it belongs: ${english.series(trays)}.`,
  },
  questions: {
    title: 'Question sheet',
    note: `Answer with the words of ${document} wherever you can, and give the line.`,
  },
  quote: { words: 'Words and line:', meaning: 'What they tell you:', starters: 'Ways to begin' },
  predictions: {
    title: 'What will come of it?',
    note: 'Choose before you know, and say why. You will come back to this sheet.',
    reason: 'Because',
  },
  exit: {
    title: (task: string) => `Exit slip: ${task}`,
    titleAt: (day: string) => `Exit slip for a class that stops on ${day}`,
    quotations: 'Two quotations, with line or source',
    answer: 'Your answer',
    levels: 'Which of these is it? Mark it yourself.',
  },
  plan: { title: (plan: string) => `Plan: ${plan}` },
  lecture: {
    title: 'Lecture notes',
    background: 'Background',
    step: (phase: string, minutes: string, day: string) => `${phase} · ${minutes} · on the screen: ${day}`,
  },
  key: {
    title: 'Key',
    questions: 'Open questions: what a good answer says',
    predictions: 'Predictions',
    votes: 'Votes',
    noneWrong: 'No answer is wrong.',
    misreadings: 'Likely misreadings of the whole',
    likely: 'Pupils are likely to say:',
    note: 'Note:',
    notForeseeable: 'could not be foreseen:',
    before: (first: string, second: string) => `${first} Before: ${second}`,
    undecided: (first: string, second: string) => `Not decided: ${first} / ${second}`,
    placings: { point: 'a point', region: 'a region', none: 'no single place' } satisfies Record<Placing, string>,
    weak: 'A weak quotation.',
    quoted,
  },
})
