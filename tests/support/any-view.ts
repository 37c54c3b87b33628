import fc from 'fast-check'
import { type Camera, MAX_ZOOM, MIN_ZOOM } from '#src/domain/camera.ts'
import { EXPECTATIONS } from '#src/domain/expectation.ts'
import { type Lecture, SCREENS, STROKE_TOOLS } from '#src/domain/lecture.ts'
import { KNOWLEDGES, LATER_CHOICES } from '#src/domain/horizon.ts'
import { ANSWER_CHOICES, MARKS, MODES, PANES, PANE_LAYOUTS, TEXT_VERSIONS } from '#src/domain/mode.ts'
import type { Readable } from '#src/domain/readable.ts'
import { ORIGINS } from '#src/domain/reveal.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import { TOUR_PATHS, stepsOf } from '#src/domain/teaching.ts'
import { type LessonIndex, allEntities } from '#src/lesson/lesson-index.ts'
import { LAYERS } from '#src/state/app-state.ts'
import { SPEEDS } from '#src/state/play.ts'
import type { View } from '#src/state/view.ts'

/** Any whole view of a lesson: each field takes every kind of value that it can. */
export function anyView({ lesson }: LessonIndex): fc.Arbitrary<View> {
  const { frame } = lesson
  const day = fc.integer({ min: frame.from, max: frame.to })
  const daysApart = (apart: number): fc.Arbitrary<TimeWindow> =>
    fc
      .tuple(day, day)
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
      .filter(({ from, to }) => to - from >= apart)
  const someOf = <T>(all: readonly T[]) => fc.option(fc.subarray([...all]))
  const someButNotAll = <T>(all: readonly T[]) =>
    fc.option(fc.subarray([...all], { maxLength: Math.max(0, all.length - 1) }))
  const ref = fc.constantFrom(...allEntities(lesson).map(({ id }) => id))
  const serial = fc.nat(1000)
  const readable = fc.constantFrom<Readable>(...TEXT_VERSIONS, ...lesson.extracts.map(({ id }) => id))
  const positions = lesson.tours.flatMap((tour) =>
    TOUR_PATHS.flatMap((path) => stepsOf(tour, path).map(({ id }) => ({ id: tour.id, path, step: id }))),
  )
  const { areas, fronts, lines, movements } = lesson
  return fc.record<View>({
    mode: fc.constantFrom(...MODES),
    tour: fc.option(fc.constantFrom(...positions)),
    task: fc.option(fc.constantFrom(...lesson.tasks.map(({ id }) => id))),
    beat: fc.nat(20),
    selection: fc.option(ref),
    reveal: fc.option(fc.record({ ref, from: fc.constantFrom(...ORIGINS), serial })),
    window: fc.option(daysApart(0).filter(({ from, to }) => from > frame.from || to < frame.to)),
    asOf: day,
    later: fc.constantFrom(...LATER_CHOICES),
    knowledge: fc.constantFrom(...KNOWLEDGES),
    uncovered: someOf(lesson.passages.map(({ id }) => id)),
    text: readable,
    beside: fc.option(readable),
    litWords: fc.array(
      fc.record({ passage: fc.constantFrom(...lesson.passages.map(({ id }) => id)), words: fc.string() }),
    ),
    marks: fc.constantFrom(...MARKS),
    layout: fc.constantFrom(...PANE_LAYOUTS),
    pane: fc.constantFrom(...PANES),
    timelineTab: fc.boolean(),
    lanes: someButNotAll(lesson.lanes.map(({ id }) => id)),
    stripView: daysApart(6),
    layers: someButNotAll(LAYERS),
    shapes: someOf([...areas, ...fronts, ...lines, ...movements].map(({ id }) => id)),
    fit: fc.record({ bounds: fc.option(fc.constantFrom(...lesson.tours.flatMap(boundsIn))), serial }),
    camera: fc.option(anyCamera()),
    mapMoved: fc.boolean(),
    playing: fc.option(daysApart(1)),
    speed: fc.constantFrom(...SPEEDS),
    loop: fc.boolean(),
    answers: fc.constantFrom(...ANSWER_CHOICES),
    expectation: fc.constantFrom(...EXPECTATIONS),
    lecture: anyLecture(),
    onStage: fc.record({
      screen: fc.constantFrom(...SCREENS),
      timer: fc.option(fc.record({ from: fc.nat(), seconds: fc.nat(600) })),
      spotlight: fc.option(fc.record({ on: fc.constantFrom('map', 'stage'), at: fc.tuple(fc.nat(1), fc.nat(1)) })),
      told: fc.array(fc.record({ question: fc.string(), answer: fc.string(), sources: fc.array(fc.string()) })),
      spans: fc.array(fc.record({ label: fc.string(), from: day, to: day })),
      join: fc.boolean(),
    }),
  })
}

const boundsIn = ({ steps }: { readonly steps: readonly { readonly bounds: View['fit']['bounds'] }[] }) =>
  steps.flatMap(({ bounds }) => (bounds === null ? [] : [bounds]))

function anyLecture(): fc.Arbitrary<Lecture> {
  const id = fc.stringMatching(/^[a-z]{1,8}$/)
  return fc.record({
    votes: fc.dictionary(id, fc.array(fc.array(fc.nat(200))), { noNullPrototype: true }),
    strokes: fc.array(
      fc.record({
        id,
        step: id,
        tool: fc.constantFrom(...STROKE_TOOLS),
        points: fc.array(fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -85, max: 85 }))),
      }),
    ),
    used: fc.dictionary(id, fc.nat(9000), { noNullPrototype: true }),
  })
}

/** As exact as a link writes it. */
function anyCamera(): fc.Arbitrary<Camera> {
  const between = (from: number, to: number, digits: number) =>
    fc
      .integer({ min: from * 10 ** digits, max: to * 10 ** digits })
      .map((whole) => (whole === 0 ? 0 : whole / 10 ** digits))
  return fc
    .tuple(between(-180, 180, 4), between(-85, 85, 4), between(MIN_ZOOM, MAX_ZOOM, 2))
    .map(([longitude, latitude, zoom]) => ({ center: [longitude, latitude], zoom }))
}
