import type { Bounds } from '#src/domain/camera.ts'
import type { KnownStatus } from '#src/domain/horizon.ts'
import type { Front } from '#src/domain/shapes.ts'
import { type Ref, isRefOf } from '#src/domain/ref.ts'
import { covers } from '#src/domain/span.ts'
import type { Motion } from '#src/domain/widget.ts'
import type { Words } from '#src/i18n/words.ts'
import { type LessonIndex, isDatedSign } from '#src/lesson/lesson-index.ts'
import type { Outlook } from '#src/lesson/outlook.ts'
import { type AppState, LAYERS } from '#src/state/app-state.ts'
import { baseUrls } from '#src/widgets/map/base-data.ts'
import type { FrontChoice, MapScene, MapSigns, Padding, SealSign } from '#src/widgets/map/map-scene.ts'
import { troopPictures } from './unit-signs.ts'

/** How many main fronts before the one that holds, and after it, are drawn. */
const NEIGHBOURS = 3

/** What a scene needs besides index and state. */
export type SceneParts = {
  readonly signs: MapSigns
  readonly outlook: Outlook
  readonly lit: ReadonlySet<Ref>
  readonly focus: Bounds | null
  readonly viewResetCount: number
  readonly padding: Padding
  readonly motion: Motion
  /** Where public/basemap is served, with a slash at the end. */
  readonly baseUrl: string
}

type Shown = Pick<AppState, 'selection' | 'window' | 'layers' | 'camera'>

/** The map as plain data. Pure: the same parts and state give an equal scene. */
export function mapSceneFrom(index: LessonIndex, state: Shown, parts: SceneParts, words: Words): MapScene {
  const { baseUrl, outlook, ...given } = parts
  const { asOf, knowledge, later } = outlook.horizon
  const selected = state.selection?.ref ?? null
  return {
    ...given,
    sides: index.lesson.sides,
    troopPictures: troopPictures(index.lesson),
    base: baseUrls(baseUrl),
    selected: selected === null ? null : drawnSelf(index, selected),
    asOf,
    window: state.window,
    layers: state.layers ?? LAYERS,
    fronts: frontChoice(index, outlook, selected),
    hidden: [...hiddenReadings(index, outlook, selected), ...[...outlook.hidden].filter(isDatedSign)],
    later: drawnAs('later', outlook),
    unsettled: drawnAs('not-established', outlook),
    endsShownUntil: later === 'hide' ? asOf : null,
    seals: sealSigns(index, selected, words),
    camera: state.camera,
    lastCamera: null,
    bounds: index.lesson.mapBounds,
    words: {
      title: words.map.drawing,
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

/**
 * The last known main front with the secondary ones of the day, the main ones before it, and as outlines the next
 * ones, those that had come but were not known, and the chosen one where it is none of these.
 */
export function frontChoice(index: LessonIndex, outlook: Outlook, selected: Ref | null): FrontChoice {
  const { front: held, hidden, statusOf } = outlook
  const { asOf } = outlook.horizon
  const shown = index.lesson.fronts.filter(({ id }) => !hidden.has(id)).sort((a, b) => a.day - b.day)
  const isKnown = ({ id }: Front) => statusOf(id) === 'known'
  const main = shown.filter(({ part }) => part === 'main')
  const missed = main.filter((front) => front.day <= asOf && front.day > (held?.day ?? -Infinity))
  const next = main.filter((front) => front.day > asOf)
  const secondary = shown.filter((front) => front.part === 'secondary' && covers(front.when, asOf))
  const earlier = main.filter((front) => held !== undefined && front.day < held.day && isKnown(front))
  const heldIds = idsOf([...(held === undefined ? [] : [held]), ...secondary.filter(isKnown)])
  const ghosts = idsOf(earlier.slice(-NEIGHBOURS))
  const outlined = idsOf([
    ...missed.slice(-NEIGHBOURS),
    ...secondary.filter((front) => !isKnown(front)),
    ...next.slice(0, NEIGHBOURS),
  ])
  const chosen = shown.find(({ id }) => id === selected)
  if (chosen === undefined || [...heldIds, ...ghosts, ...outlined].includes(chosen.id)) {
    return { held: heldIds, ghosts, outlined }
  }
  if (isKnown(chosen)) return { held: heldIds, ghosts: [...ghosts, chosen.id], outlined }
  return { held: heldIds, ghosts, outlined: [...outlined, chosen.id] }
}

const idsOf = (fronts: readonly Front[]): readonly Ref[] => fronts.map(({ id }) => id)

/** Of the readings of a zone one is drawn: the chosen one, else the first that may be shown. */
export function hiddenReadings(index: LessonIndex, { hidden }: Outlook, selected: Ref | null): readonly Ref[] {
  return index.lesson.zones.flatMap(({ readings }) => {
    const free = readings.filter((reading) => !hidden.has(reading))
    const shown = free.find((reading) => reading === selected) ?? free[0]
    return readings.filter((reading) => reading !== shown)
  })
}

/** The seals by number. A seal at the edge has no `at`: it stands in a row of the page. */
export function sealSigns(index: LessonIndex, selected: Ref | null, words: Words): readonly SealSign[] {
  return [...index.lesson.recommendations]
    .sort((a, b) => a.number - b.number)
    .map(({ id, number, title, passage, seal }) => {
      const place = seal.ref !== undefined && isRefOf('place', seal.ref) ? index.find(seal.ref) : undefined
      const at = seal.mode === 'edge' ? null : (seal.at ?? place?.geometry.coordinates ?? null)
      return {
        ref: id,
        number,
        name: words.shared.recommendation(number, title),
        at,
        beside: seal.mode === 'place',
        selected: selected === id || selected === passage,
      }
    })
}
