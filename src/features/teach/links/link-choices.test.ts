// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { ANSWER_CHOICES, TEXT_VERSIONS } from '#src/domain/mode.ts'
import { TOUR_PATHS, stepsOf } from '#src/domain/teaching.ts'
import { PAINTER_CHOICES } from '#src/state/app-state.ts'
import { decodeState, encodeLink } from '#src/state/url-codec.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { LINK_MODES, type LinkChoices, audienceOf, embedSnippet, firstChoices, linkedBy } from './link-choices.ts'

const index = realIndex()
const { lesson } = index
const tour = lesson.tours[0]!

/** Every choice that can be made of a link. */
const all: readonly LinkChoices[] = LINK_MODES.flatMap((mode) =>
  TOUR_PATHS.flatMap((path) =>
    ['', ...stepsOf(tour, path).map(({ id }) => id)].flatMap((step) =>
      TEXT_VERSIONS.flatMap((text) =>
        ANSWER_CHOICES.flatMap((answers) =>
          PAINTER_CHOICES.map((painter) => ({ mode, tour: tour.id, path, step, task: '', text, answers, painter })),
        ),
      ),
    ),
  ),
)

describe('a link for a class', () => {
  test('as a frame holds the answers only where they may be shown', () => {
    const choices = firstChoices(lesson, LINK_MODES)
    expect(audienceOf(choices)).toBe('teacher')
    expect(audienceOf({ ...choices, answers: 'off' })).toBe('pupils')
    expect(audienceOf({ ...choices, answers: 'off', mode: 'present' })).toBe('teacher')
  })

  test('opens just what was chosen, whatever was chosen', () => {
    expect(all.length).toBeGreaterThan(700)
    for (const choices of all) {
      const linked = linkedBy(choices, lesson)
      const query = encodeLink(linked, index)
      const { state, issues } = decodeState(query, index)
      expect(issues, query).toEqual([])
      expect(state, query).toMatchObject(linked)
    }
  })

  test.each(lesson.tasks)('leads in study to the exercise $id, and in another mode to none', ({ id: task }) => {
    const choices = { ...firstChoices(lesson, LINK_MODES), task, answers: 'off' as const }
    const query = encodeLink(linkedBy(choices, lesson), index)
    expect(decodeState(query, index)).toMatchObject({ issues: [], state: { mode: 'study', task, answers: 'off' } })
    expect(linkedBy({ ...choices, mode: 'present' }, lesson).task).toBeNull()
  })

  test('begins with the whole lesson, in study if that can be opened', () => {
    expect(linkedBy(firstChoices(lesson, LINK_MODES), lesson)).toMatchObject({
      mode: 'study',
      tour: { id: tour.id, path: 'full', step: tour.steps[0]!.id },
    })
    expect(firstChoices(lesson, ['read']).mode).toBe('read')
  })
})

test('a frame keeps its address and its title whole, whatever stands in them', () => {
  const host = document.createElement('div')
  host.innerHTML = embedSnippet('https://lesson.example/?a=1&b="2"', 'He said "no" <b>')
  const frame = host.querySelector('iframe')!
  expect(frame.getAttribute('src')).toBe('https://lesson.example/?a=1&b="2"')
  expect(frame.title).toBe('He said "no" <b>')
  expect(host.childElementCount).toBe(1)
})
