import { type Lecture, STROKE_TOOLS, type Stroke } from '#src/domain/lecture.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import { parseJson } from '#src/lesson/workbook/json.ts'
import { listOf, fieldsOf, numberIn, oneOf, text } from '#src/state/plain-data.ts'
import { readLecture } from '#src/state/read-lecture.ts'

type SavedVote = {
  readonly id: string
  readonly question: string
  readonly options: readonly { readonly id: string; readonly text: string; readonly hands: readonly number[] }[]
}
type SavedTime = { readonly step: string; readonly title: string; readonly seconds: number }
type SavedStroke = {
  readonly type: 'Feature'
  readonly properties: Pick<Stroke, 'id' | 'step' | 'tool'> & { readonly title: string }
  readonly geometry: { readonly type: 'LineString'; readonly coordinates: readonly (readonly number[])[] }
}
/** A lecture as a file, for people as well as for this app; what is drawn is GeoJSON. */
type SavedLecture = {
  readonly lesson: string
  readonly title: string
  readonly saved: string
  readonly votes: readonly SavedVote[]
  readonly times: readonly SavedTime[]
  readonly drawings: { readonly type: 'FeatureCollection'; readonly features: readonly SavedStroke[] }
}

/** A lecture as a file: what it gathered, with the words that say what was counted, drawn and timed. */
export function lectureFile({ votes, strokes, used }: Lecture, lesson: Lesson, now: string) {
  const titles = titlesOf(lesson)
  const titleOf = (id: string) => titles.get(id) ?? id
  const saved: SavedLecture = {
    lesson: lesson.id,
    title: lesson.title,
    saved: now,
    votes: lesson.votes.flatMap(({ id, question, options }) => {
      const rounds = votes[id]
      if (rounds === undefined) return []
      return [
        {
          id,
          question,
          options: options.map((option, nth) => ({
            id: option.id,
            text: option.text,
            hands: rounds.map((each) => each[nth] ?? 0),
          })),
        },
      ]
    }),
    times: Object.entries(used).map(([step, seconds]) => ({ step, title: titleOf(step), seconds })),
    drawings: {
      type: 'FeatureCollection',
      features: strokes.map(({ id, step, tool, points }) => ({
        type: 'Feature',
        properties: { id, step, title: titleOf(step), tool },
        geometry: { type: 'LineString', coordinates: points },
      })),
    },
  }
  return { name: `${lesson.id}-lecture-${now.slice(0, 10)}.json`, text: `${JSON.stringify(saved, null, 2)}\n` }
}

const count = numberIn({ from: 0, to: Number.MAX_SAFE_INTEGER })
const degrees = numberIn({ from: -180, to: 180 })
const readSaved = fieldsOf<SavedLecture>({
  lesson: text,
  title: text,
  saved: text,
  votes: listOf(
    fieldsOf<SavedVote>({
      id: text,
      question: text,
      options: listOf(fieldsOf({ id: text, text, hands: listOf(count) })),
    }),
  ),
  times: listOf(fieldsOf<SavedTime>({ step: text, title: text, seconds: count })),
  drawings: fieldsOf({
    type: oneOf(['FeatureCollection'] as const),
    features: listOf(
      fieldsOf<SavedStroke>({
        type: oneOf(['Feature'] as const),
        properties: fieldsOf({ id: text, step: text, title: text, tool: oneOf(STROKE_TOOLS) }),
        geometry: fieldsOf({ type: oneOf(['LineString'] as const), coordinates: listOf(listOf(degrees)) }),
      }),
    ),
  }),
})

/** The lecture in a file, limited to steps and votes of this lesson; null if it is not a lecture. */
export function readLectureFile(content: string, lesson: Lesson): Lecture | null {
  const json = parseJson(content)
  const saved = 'value' in json ? readSaved(json.value) : undefined
  if (saved?.lesson !== lesson.id) return null
  const titles = titlesOf(lesson)
  const lecture = readLecture({
    votes: Object.fromEntries(saved.votes.flatMap((vote) => roundsOf(vote, lesson))),
    strokes: saved.drawings.features
      .filter(({ properties }) => titles.has(properties.step))
      .map(({ properties: { id, step, tool }, geometry }) => ({ id, step, tool, points: geometry.coordinates })),
    used: Object.fromEntries(
      saved.times.filter(({ step }) => titles.has(step)).map(({ step, seconds }) => [step, seconds]),
    ),
  })
  return lecture ?? null
}

function roundsOf({ id, options }: SavedVote, { votes }: Lesson): [string, number[][]][] {
  const vote = votes.find((each) => each.id === id)
  const rounds = Math.max(0, ...options.map(({ hands }) => hands.length))
  if (vote === undefined || rounds === 0) return []
  const handsFor = (option: string, round: number) => options.find((each) => each.id === option)?.hands[round] ?? 0
  return [
    [
      id,
      Array.from({ length: rounds }, (_, round) =>
        vote.options.map((option) => Math.trunc(handsFor(option.id, round))),
      ),
    ],
  ]
}

function titlesOf({ tours }: Lesson): ReadonlyMap<string, string> {
  return new Map(tours.flatMap(({ steps }) => steps.map(({ id, title }) => [id, title])))
}
