import fc from 'fast-check'
import { KNOWLEDGES, LATER_CHOICES } from '#src/domain/horizon.ts'
import { MODES, PANES, TEXT_VERSIONS } from '#src/domain/mode.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { LAYERS } from '#src/state/app-state.ts'
import type { LinkedState } from '#src/state/url-codec.ts'

/** Any state that a link can hold. */
export function anyLinkedState({ lesson }: LessonIndex): fc.Arbitrary<LinkedState> {
  const dayInFrame = fc.integer({ min: lesson.frame.from, max: lesson.frame.to })
  const refs = [...lesson.events, ...lesson.places, ...lesson.recommendations, ...lesson.sources].map(({ id }) => id)
  const partOf = <T>(all: readonly T[]) =>
    fc.subarray([...all]).map((some) => (some.length === all.length ? null : some))
  return fc.record({
    mode: fc.constantFrom(...MODES),
    selection: fc.option(fc.constantFrom(...refs).map((ref) => ({ ref, from: 'url' as const }))),
    window: fc.option(fc.tuple(dayInFrame, dayInFrame).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))),
    asOf: dayInFrame,
    later: fc.constantFrom(...LATER_CHOICES),
    knowledge: fc.constantFrom(...KNOWLEDGES),
    text: fc.constantFrom(...TEXT_VERSIONS),
    pane: fc.constantFrom(...PANES),
    lanes: partOf(lesson.lanes.map((lane) => lane.id)),
    layers: partOf(LAYERS),
    camera: fc.option(
      fc
        .tuple(
          fc.integer({ min: -1_800_000, max: 1_800_000 }),
          fc.integer({ min: -850_000, max: 850_000 }),
          fc.integer({ min: 0, max: 2200 }),
        )
        .map(([x, y, z]) => ({ center: [x / 10_000, y / 10_000] as const, zoom: z / 100 })),
    ),
  })
}
