import type { Change, Mention, Passage, PassageKind } from '#src/domain/document.ts'
import { LESSON_FORMAT, type Lesson } from '#src/domain/lesson.ts'
import type { Prose } from '#src/domain/prose.ts'
import type { Ref } from '#src/domain/ref.ts'

/** A lesson that is little more than a document: nested mentions, changes of every sort, a query. */
export function documentLesson(): Lesson {
  const span = { edtf: '', start: {}, end: {} }
  return {
    formatVersion: LESSON_FORMAT,
    id: 'document',
    title: 'The letter from the lighthouse',
    shortTitle: 'The letter',
    question: 'Why was the lamp moved?',
    language: 'en',
    documentDay: 100,
    frame: { from: 0, to: 200 },
    documentLabel: 'Letter',
    documentDayLabel: 'the letter',
    card: {
      source: 'source:log',
      rows: [{ label: 'From', text: 'The keeper' }],
      citation: 'The letter, archive 7, https://archive.invalid/7',
      notes: [{ label: 'Rights', text: 'None' }],
    },
    questions: [],
    passages: [
      passage('head', 'mark', 'Secret', 'Secret'),
      passage('greeting', 'paragraph', 'Dear Il1y, come to the harbour.', 'Dear Illy, come to the harbour.', {
        changes: [['Il1y', 'Illy', 'A figure for a letter.']],
        mentions: [
          ['Illy', 'person:illy'],
          ['harbour', 'place:harbour'],
        ],
      }),
      passage(
        'rec-1',
        'recommendation',
        '- $1. \\ \\mbox{Move}$ the lamp to the hills above\n\nAlder and Birch.',
        '1. Move the lamp to the hills above Alder and Birch.',
        {
          changes: [
            ['- $1. \\ \\mbox{Move}$', '1. Move', 'Formula marks of the scanner.'],
            ['above\n\nAlder', 'above Alder', 'A page break.'],
          ],
          mentions: [
            ['hills above Alder and Birch', 'area:hills'],
            ['Alder', 'place:alder'],
            ['Birch', 'place:birch'],
          ],
        },
      ),
      { ...passage('end', 'signature', 'No. 4 Keeper', 'No. 4 Keeper'), queries: ['The number may be 5.'] },
    ],
    recommendations: [
      {
        id: 'recommendation:1',
        number: 1,
        passage: 'passage:rec-1',
        title: 'Move the lamp',
        namedPlaces: [],
        inferredPlaces: [],
        shapes: [],
        outcome: { events: [], citations: [] },
      },
    ],
    places: [place('harbour'), place('alder'), place('birch')],
    areas: [
      {
        id: 'area:hills',
        title: 'The hills',
        when: { edtf: '', from: null, to: null, start: {}, end: {} },
        places: [],
        passages: [],
        citations: [],
      },
    ],
    people: [{ id: 'person:illy', name: 'Illy', passages: [], citations: [] }],
    events: [
      {
        ...event('storm', 'A storm breaks', { ...span, from: 110, to: 110 }),
        confidence: { level: 'probable', because: proseOf('One log alone.') },
      },
      event('landing', 'A boat lands', { ...span, from: 99, to: 100 }),
    ],
    credits: ['The keeper of the log.'],
    sources: [{ id: 'source:log', title: 'Log', reference: 'The harbour log, page 3.' }],
    fronts: [],
    lines: [],
    movements: [],
    units: [],
    terms: [],
    extracts: [],
    disputes: [],
    zones: [],
    lanes: [],
  } as unknown as Lesson
}

type Marks = {
  readonly changes?: readonly (readonly [seed: string, reading: string, reason: string])[]
  readonly mentions?: readonly (readonly [phrase: string, ref: Ref])[]
}

function passage(name: string, kind: PassageKind, seed: string, reading: string, marks: Marks = {}): Passage {
  const { changes = [], mentions = [] } = marks
  return {
    id: `passage:${name}`,
    kind,
    seed,
    reading,
    seedLine: 1,
    adapted: '',
    leftOut: [],
    queries: [],
    changes: changes.map(([from, to, reason]): Change => ({
      seed: from,
      reading: to,
      reason,
      inSeed: rangeOf(seed, from),
      inReading: rangeOf(reading, to),
    })),
    mentions: mentions.map(([phrase, ref]): Mention => ({ phrase, ref, ...rangeOf(reading, phrase) })),
  }
}

function rangeOf(text: string, part: string) {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
}

const place = (name: string) => ({ id: `place:${name}`, name })

function event(name: string, headline: string, when: object) {
  return {
    id: `event:${name}`,
    headline,
    when,
    summary: proseOf(`${headline}, says the log.`),
    places: ['place:harbour'],
    passages: ['passage:greeting'],
    shapes: [],
    confidence: { level: 'certain' },
    citations: [{ source: 'source:log' }],
  }
}

function proseOf(value: string): Prose {
  return {
    then: { type: 'root', children: [{ type: 'text', value }] },
    later: [{ from: 120, text: { type: 'root', children: [{ type: 'text', value: 'Nobody drowned.' }] } }],
  }
}
