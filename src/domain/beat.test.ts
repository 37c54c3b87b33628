import { describe, expect, test } from 'vitest'
import { realLesson } from '#tests/support/real-lesson.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { beatAt, beatFrom, beatsOf } from './beat.ts'
import { TOUR_PATHS, type Tour, type TourPath, stepsOf } from './teaching.ts'

const [tiny] = tinyLesson().tours
const [real] = realLesson().tours
if (tiny === undefined || real === undefined) throw new Error('Both lessons have a tour')

describe('the beats of a step', () => {
  test('are only those that the step has', () => {
    expect(tiny.steps.map((step) => beatsOf(step).map(({ kind }) => kind))).toEqual([
      ['view', 'words', 'question', 'vote', 'sources'],
      ['view', 'words'],
      ['view', 'words'],
    ])
  })

  test('have one for each vote', () => {
    const votes = real.steps.flatMap((step) => beatsOf(step).flatMap((beat) => ('vote' in beat ? [beat.vote] : [])))
    expect(votes).toEqual(real.steps.flatMap(({ stage }) => stage.votes))
    expect(votes.length).toBeGreaterThan(real.steps.length / 2)
  })

  test('end with the last one, whatever number a link gives', () => {
    const [first] = tiny.steps
    expect(first && beatAt(first, 99)).toEqual({ kind: 'sources' })
  })
})

/** Every beat in the order in which a clicker meets it. */
function walk(tour: Tour, path: TourPath, by: 1 | -1): string[] {
  const steps = stepsOf(tour, path)
  const start = by === 1 ? steps[0] : steps.at(-1)
  const seen: string[] = []
  let at: ReturnType<typeof beatFrom> =
    start === undefined ? null : { step: start.id, beat: by === 1 ? 0 : beatsOf(start).length - 1 }
  while (at !== null) {
    seen.push(`${at.step} ${String(at.beat)}`)
    at = beatFrom(tour, { path, step: at.step }, at.beat, by)
  }
  return seen
}

describe.each(TOUR_PATHS)('the way through the %s path', (path) => {
  test.each([
    ['the invented lesson', tiny],
    ['the lesson', real],
  ])('meets each beat of %s once, and back again in reverse', (_, tour) => {
    const all = stepsOf(tour, path).flatMap((step) => beatsOf(step).map((_beat, at) => `${step.id} ${String(at)}`))
    expect(walk(tour, path, 1)).toEqual(all)
    expect(walk(tour, path, -1)).toEqual(all.toReversed())
  })

  test('goes nowhere from a step that is not on it', () => {
    expect(beatFrom(tiny, { path, step: 'no-such-step' }, 0, 1)).toBeNull()
  })
})
