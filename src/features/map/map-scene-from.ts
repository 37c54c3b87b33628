import type { Bounds } from '#src/domain/camera.ts'
import type { Day } from '#src/domain/day.ts'
import { type Ref, isRefOf } from '#src/domain/ref.ts'
import { covers } from '#src/domain/span.ts'
import type { Motion } from '#src/domain/widget.ts'
import { words } from '#src/i18n/words.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { type AppState, LAYERS } from '#src/state/app-state.ts'
import { baseUrls } from '#src/widgets/map/base-data.ts'
import type { FrontChoice, MapScene, MapSigns, Padding, SealSign } from '#src/widgets/map/map-scene.ts'

const GHOSTS = 3

/** What a scene needs besides index and state. */
export type SceneParts = {
  readonly signs: MapSigns
  readonly lit: ReadonlySet<Ref>
  readonly focus: Bounds | null
  readonly homings: number
  readonly padding: Padding
  readonly motion: Motion
  /** Where public/basemap is served, with a slash at the end. */
  readonly baseUrl: string
}

type Shown = Pick<AppState, 'selection' | 'asOf' | 'window' | 'layers' | 'camera'>

/** The map as plain data. Pure: the same parts and state give an equal scene. */
export function mapSceneFrom(index: LessonIndex, state: Shown, parts: SceneParts): MapScene {
  const { baseUrl, ...given } = parts
  const selected = state.selection?.ref ?? null
  return {
    ...given,
    base: baseUrls(baseUrl),
    selected: selected === null ? null : drawnSelf(index, selected),
    asOf: state.asOf,
    window: state.window,
    layers: state.layers ?? LAYERS,
    fronts: frontChoice(index, state.asOf, selected),
    hidden: hiddenReadings(index, selected),
    seals: sealSigns(index, selected),
    camera: state.camera,
    bounds: index.lesson.mapBounds,
    words: {
      title: words.map.drawing,
      frontier: words.map.frontierLabel,
      zoomWithKey: words.map.zoomWithKey,
      zoomWithMacKey: words.map.zoomWithMacKey,
      twoFingers: words.map.twoFingers,
    },
  }
}

/** The passage of a recommendation is drawn as the recommendation. */
function drawnSelf(index: LessonIndex, selected: Ref): Ref {
  return (isRefOf('passage', selected) ? index.recommendationOf(selected)?.id : undefined) ?? selected
}

/** The fronts that hold on the day, the last main ones before, and the chosen one where it is neither. */
export function frontChoice(index: LessonIndex, asOf: Day, selected: Ref | null): FrontChoice {
  const held = index.frontOn(asOf)
  const secondary = index.lesson.fronts.filter((front) => front.part === 'secondary' && covers(front.when, asOf))
  const earlier = index.lesson.fronts
    .filter((front) => front.part === 'main' && held !== undefined && front.day < held.day)
    .sort((a, b) => b.day - a.day)
    .slice(0, GHOSTS)
  const heldIds: Ref[] = [...(held === undefined ? [] : [held]), ...secondary].map((front) => front.id)
  const ghostIds: Ref[] = earlier.map((front) => front.id)
  const chosen = selected !== null && isRefOf('front', selected) ? index.find(selected) : undefined
  if (chosen === undefined || heldIds.includes(chosen.id) || ghostIds.includes(chosen.id))
    return { held: heldIds, ghosts: ghostIds, later: [] }
  if (chosen.day > asOf) return { held: heldIds, ghosts: ghostIds, later: [chosen.id] }
  return { held: heldIds, ghosts: [...ghostIds, chosen.id], later: [] }
}

/** Of the readings of a zone one is drawn: the chosen one, else the first. */
export function hiddenReadings(index: LessonIndex, selected: Ref | null): readonly Ref[] {
  return index.lesson.zones.flatMap(({ readings }) => {
    const shown = readings.find((reading) => reading === selected) ?? readings[0]
    return readings.filter((reading) => reading !== shown)
  })
}

/** The seals by number. A seal at the edge has no `at`: it stands in a row of the page. */
export function sealSigns(index: LessonIndex, selected: Ref | null): readonly SealSign[] {
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
