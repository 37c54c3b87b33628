import type { Ref } from '#src/domain/ref.ts'
import type { Front } from '#src/domain/shapes.ts'
import { covers } from '#src/domain/span.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import type { Outlook } from '#src/lesson/outlook.ts'
import type { AppState } from '#src/state/app-state.ts'
import type { FrontChoice } from '#src/widgets/map/map-scene.ts'

/** How many main fronts before and after the current one are drawn. */
const NEIGHBOURS = 3

/**
 * The last known main front with the secondary ones of the day; the main ones before it; and, as outlines, the next
 * ones, past ones that are not known, and the selected one if it is none of these. If `shapes` lists the fronts to
 * show, exactly those are shown, plus the selected one.
 */
export function frontChoice(
  index: LessonIndex,
  outlook: Outlook,
  selected: Ref | null,
  shapes: AppState['shapes'] = null,
): FrontChoice {
  const { statusOf } = outlook
  const { asOf } = outlook.horizon
  const shown = frontsIn(index, outlook, selected, shapes)
  const isKnown = ({ id }: Front) => statusOf(id) === 'known'
  const main = shown.filter(({ part }) => part === 'main')
  const held = heldFront(index, outlook, selected, shapes)
  const most = shapes === null ? NEIGHBOURS : main.length
  const missed = main.filter((front) => front.day <= asOf && front.day > (held?.day ?? -Infinity))
  const next = main.filter((front) => front.day > asOf)
  const secondary = shown.filter((front) => front.part === 'secondary' && covers(front.when, asOf))
  const earlier = main.filter((front) => held !== undefined && front.day < held.day && isKnown(front))
  const heldIds = idsOf([...(held === undefined ? [] : [held]), ...secondary.filter(isKnown)])
  const ghosts = idsOf(earlier.slice(-most))
  const outlined = idsOf([
    ...missed.slice(-most),
    ...secondary.filter((front) => !isKnown(front)),
    ...next.slice(0, most),
  ])
  const chosen = shown.find(({ id }) => id === selected)
  const isExtra = chosen !== undefined && ![...heldIds, ...ghosts, ...outlined].includes(chosen.id)
  const extra = isExtra ? [chosen.id] : []
  const isGhost = isExtra && isKnown(chosen)
  const all = {
    held: heldIds,
    ghosts: isGhost ? [...ghosts, ...extra] : ghosts,
    outlined: isGhost ? outlined : [...outlined, ...extra],
  }
  // an explicit list applies at every scale
  const nearest = [...ghosts.slice(-1), ...idsOf(next.slice(0, 1)), ...(chosen === undefined ? [] : [chosen.id])]
  return { ...all, overview: shapes === null ? nearest : [...all.ghosts, ...all.outlined] }
}

/** The front that the map shows as holding on the day. */
export function heldFront(
  index: LessonIndex,
  outlook: Outlook,
  selected: Ref | null,
  shapes: AppState['shapes'],
): Front | undefined {
  if (shapes === null) return outlook.front
  return frontsIn(index, outlook, selected, shapes).findLast(
    ({ id, part, day }) => part === 'main' && day <= outlook.horizon.asOf && outlook.statusOf(id) === 'known',
  )
}

/** The fronts that may be shown, by day. */
function frontsIn(index: LessonIndex, { hidden }: Outlook, selected: Ref | null, shapes: AppState['shapes']) {
  return index.lesson.fronts
    .filter(({ id }) => !hidden.has(id) && (shapes === null || shapes.includes(id) || id === selected))
    .sort((a, b) => a.day - b.day)
}

const idsOf = (fronts: readonly Front[]): readonly Ref[] => fronts.map(({ id }) => id)
