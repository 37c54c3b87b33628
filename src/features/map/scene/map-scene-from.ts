import type { Recommendation } from '#src/domain/lesson.ts'
import { type Bounds, withinBounds } from '#src/domain/camera.ts'
import type { Day } from '#src/domain/day.ts'
import { covers } from '#src/domain/span.ts'
import type { KnownStatus } from '#src/domain/horizon.ts'
import { type Insets, NO_INSETS } from '#src/domain/insets.ts'
import { type Ref, isRefOf } from '#src/domain/ref.ts'
import type { Motion } from '#src/domain/widget.ts'
import type { Words } from '#src/i18n/words.ts'
import { type LessonIndex, isDatedSign } from '#src/lesson/lesson-index.ts'
import type { Outlook } from '#src/lesson/outlook.ts'
import { type AppState, LAYERS } from '#src/state/app-state.ts'
import type { BaseUrls } from '#src/widgets/map/base-data.ts'
import type { Front } from '#src/domain/shapes.ts'
import type { MapScene, MapSigns, SealSign } from '#src/widgets/map/map-scene.ts'
import { boxOf, centreOf } from './bearings.ts'
import { frontChoice, heldFront } from './front-choice.ts'
import { hiddenReadings } from './hidden-readings.ts'
import { troopPictures } from './unit-signs.ts'

/** What a scene needs in addition to index and state. */
export type SceneParts = {
  readonly signs: MapSigns
  readonly outlook: Outlook
  readonly lit: ReadonlySet<Ref>
  readonly focus: Bounds | null
  readonly insets: Insets
  readonly furniture: Insets
  readonly boxes: readonly Insets[]
  readonly motion: Motion
  readonly textScale: number
  readonly base: BaseUrls
}

/** The parts of a still map with nothing over it, such as one on paper. */
export const STILL_PARTS = {
  focus: null,
  insets: NO_INSETS,
  furniture: NO_INSETS,
  boxes: [],
  motion: 'jump',
  textScale: 1,
} as const satisfies Partial<SceneParts>

type Shown = Pick<AppState, 'selection' | 'window' | 'layers' | 'shapes' | 'camera' | 'fit' | 'playing'>

/** The map as plain data. Pure: equal input gives an equal scene. */
export function mapSceneFrom(index: LessonIndex, shown: Shown, parts: SceneParts, words: Words): MapScene {
  const { outlook, ...given } = parts
  const { asOf, knowledge, later } = outlook.horizon
  const selected = shown.selection
  return {
    ...given,
    sides: index.lesson.sides,
    troopPictures: troopPictures(index.lesson),
    ground: index.lesson.basemap,
    selected: selected === null ? null : drawnSelf(index, selected),
    asOf,
    window: shown.window,
    layers: shown.layers ?? LAYERS,
    fronts: frontChoice(index, outlook, selected, shown.shapes),
    hidden: [
      ...hiddenReadings(index, outlook, selected),
      ...[...outlook.hidden].filter(isDatedSign),
      ...leftOut(index, selected, shown.shapes),
      ...notUnderWay(index, asOf, selected, parts.lit, shown.shapes),
    ],
    later: drawnAs('later', outlook),
    unsettled: drawnAs('not-established', outlook),
    endsShownUntil: later === 'hide' ? asOf : null,
    seals: sealSigns(index, outlook.recommendations, selected, words, parts.textScale),
    camera: shown.camera,
    lastCamera: null,
    follow: shown.playing === null ? null : middleOfFront(heldFront(index, outlook, selected, shown.shapes)),
    bounds: withinBounds(shown.fit.bounds ?? index.lesson.mapBounds, index.lesson.basemap.plate),
    home: index.lesson.mapBounds,
    fitSerial: shown.fit.serial,
    words: {
      title: words.map.drawing,
      seals: words.map.seals,
      frontier: words.map.frontierLabel,
      later: words.shared.knownStatuses[knowledge].later,
      zoomWithKey: words.map.zoomWithKey,
      zoomWithMacKey: words.map.zoomWithMacKey,
      twoFingers: words.map.twoFingers,
      series: words.formats.series,
    },
  }
}

/** The passage of a recommendation is drawn as the recommendation. */
function drawnSelf(index: LessonIndex, selected: Ref): Ref {
  return (isRefOf('passage', selected) ? index.recommendationOf(selected)?.id : undefined) ?? selected
}

function drawnAs(status: KnownStatus, { unknown }: Outlook): readonly Ref[] {
  return [...unknown].flatMap(([ref, each]) => (each === status && isDatedSign(ref) ? [ref] : []))
}

/** Shapes that are neither listed nor selected. Fronts are chosen separately. */
function leftOut({ lesson }: LessonIndex, selected: Ref | null, shapes: AppState['shapes']): readonly Ref[] {
  if (shapes === null) return []
  const shown = new Set<Ref | null>([...shapes, selected])
  return [...lesson.areas, ...lesson.lines, ...lesson.movements].flatMap(({ id }) => (shown.has(id) ? [] : [id]))
}

/** Without a selection, the day's routes; a selection adds its own; an explicit list is complete. */
function notUnderWay(
  { lesson }: LessonIndex,
  asOf: Day,
  selected: Ref | null,
  lit: ReadonlySet<Ref>,
  shapes: AppState['shapes'],
): readonly Ref[] {
  if (shapes !== null) return []
  return lesson.movements.flatMap(({ id, when }) => (covers(when, asOf) || id === selected || lit.has(id) ? [] : [id]))
}

/** The offset of a seal from its place, up and to the left, in pixels. */
const BESIDE = [-17, -17] as const
/** Distance between seals in a region's row: slightly more than a seal's width at the default text size. */
const NEXT_IN_ROW = 28

/** The seals by number. A seal at the edge has no `at`, because the page shows it. Seals of one region form a row. */
export function sealSigns(
  index: LessonIndex,
  recommendations: readonly Recommendation[],
  selected: Ref | null,
  words: Words,
  textScale = 1,
): readonly SealSign[] {
  return [...recommendations]
    .sort((a, b) => a.number - b.number)
    .map(({ id, number, title, passage, seal }) => {
      const place = seal.ref !== undefined && isRefOf('place', seal.ref) ? index.find(seal.ref) : undefined
      const at = seal.mode === 'edge' ? null : (seal.at ?? place?.geometry.coordinates ?? null)
      return {
        ref: id,
        number,
        name: words.shared.recommendation(number, title),
        ...(seal.mode === 'region'
          ? inRow(index, id, textScale)
          : { at, offset: seal.mode === 'place' ? BESIDE : ON_IT }),
        selected: selected === id || selected === passage,
      }
    })
}

const ON_IT = [0, 0] as const

/** The position of a seal in its region's row, the same on every day and at every scale. */
function inRow(index: LessonIndex, id: Ref, textScale: number): Pick<SealSign, 'at' | 'offset'> {
  const region = index.lesson.recommendations.find((each) => each.id === id)?.seal.ref
  const row = index.lesson.recommendations
    .filter(({ seal }) => seal.mode === 'region' && seal.ref === region)
    .toSorted((a, b) => a.number - b.number)
  const box = boxOf(row.flatMap(({ seal }) => (seal.at === undefined ? [] : [seal.at])))
  const place = row.findIndex((each) => each.id === id) - (row.length - 1) / 2
  return { at: box === null ? null : centreOf(box), offset: [place * NEXT_IN_ROW * textScale, 0] }
}

function middleOfFront(front: Front | undefined): Bounds | null {
  const points = front?.geometry.coordinates ?? []
  const middle = points[Math.floor(points.length / 2)]
  return middle === undefined ? null : [...middle, ...middle]
}
