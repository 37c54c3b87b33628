import type { Lecture } from '#src/domain/lecture.ts'
import type { Lesson } from '#src/domain/lesson.ts'

/** A lecture as a file: what it gathered, with the words that say what was counted, drawn and timed. */
export function lectureFile({ votes, strokes, used }: Lecture, lesson: Lesson, now: string) {
  const steps = lesson.tours.flatMap((tour) => tour.steps)
  const titleOf = (id: string) => steps.find((step) => step.id === id)?.title ?? id
  const saved = {
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
          options: options.map(({ text }, nth) => ({ text, hands: rounds.map((each) => each[nth] ?? 0) })),
        },
      ]
    }),
    times: Object.entries(used).map(([step, seconds]) => ({ step, title: titleOf(step), seconds })),
    drawings: {
      type: 'FeatureCollection',
      features: strokes.map(({ step, tool, points }) => ({
        type: 'Feature',
        properties: { step, title: titleOf(step), tool },
        geometry: { type: 'LineString', coordinates: points },
      })),
    },
  }
  return { name: `${lesson.id}-lecture-${now.slice(0, 10)}.json`, text: `${JSON.stringify(saved, null, 2)}\n` }
}
