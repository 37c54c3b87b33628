import type { Position } from '#src/domain/geometry.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { MapScene, SealSign } from './map-scene.ts'
import type { XY } from './mercator.ts'
import { createSingleStop } from './single-stop.ts'

export type Seals = {
  readonly show: (signs: readonly SealSign[]) => void
  /** Repositions the seals after the map has moved. */
  readonly follow: () => void
  readonly remove: () => void
}

type PlacedSeal = {
  readonly button: HTMLButtonElement
  readonly at: Position
  readonly rest: readonly [number, number]
}

/** Slightly more than a button's side at the usual size of text: closer seals would overlap, even corner to corner. */
const SEAL_SIZE = 28

/** The numbered seals as real buttons over the drawing of either painter, in the order of their numbers. */
export function createSeals(
  over: HTMLElement,
  project: (position: Position) => XY,
  onSelect: (ref: Ref) => void,
  { textScale, words: { seals: label } }: Pick<MapScene, 'textScale' | 'words'>,
): Seals {
  const layer = over.ownerDocument.createElement('div')
  layer.className = 'map-seals'
  layer.setAttribute('role', 'group')
  layer.setAttribute('aria-label', label)
  over.append(layer)
  const stop = createSingleStop(layer)
  const placed = new Map<Ref, PlacedSeal>()
  const buttonFor = (ref: Ref, number: number): HTMLButtonElement => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'seal-button'
    button.dataset['ref'] = ref
    const seal = document.createElement('span')
    seal.className = 'seal'
    seal.setAttribute('aria-hidden', 'true')
    seal.textContent = String(number)
    button.append(seal)
    button.addEventListener('click', (event) => {
      event.stopPropagation()
      onSelect(ref)
    })
    layer.append(button)
    return button
  }
  const follow = () => {
    placeSideBySide(project, [...placed.values()], SEAL_SIZE * textScale)
  }
  return {
    show: (signs) => {
      for (const { ref, number, name, at, offset, selected } of signs) {
        if (at === null) continue
        const button = placed.get(ref)?.button ?? buttonFor(ref, number)
        placed.set(ref, { button, at, rest: offset })
        // attributes, not their reflections: Firefox has those since 119 only
        button.setAttribute('aria-label', name)
        if (selected) button.setAttribute('aria-current', 'true')
        else button.removeAttribute('aria-current')
      }
      const wanted = new Set(signs.filter((sign) => sign.at !== null).map((sign) => sign.ref))
      for (const [ref, { button }] of placed) {
        if (wanted.has(ref)) continue
        button.remove()
        placed.delete(ref)
      }
      inOrder(layer, signs, placed)
      stop.renew()
      follow()
    },
    follow,
    remove: () => {
      layer.remove()
      placed.clear()
    },
  }
}

/** A seal that returns is inserted by its number, because arrow keys follow that order. */
function inOrder(layer: HTMLElement, signs: readonly SealSign[], placed: ReadonlyMap<Ref, PlacedSeal>) {
  const buttons = signs.flatMap(({ ref }) => placed.get(ref)?.button ?? [])
  if (buttons.some((button, at) => layer.children[at] !== button)) layer.append(...buttons)
}

/** At low zoom, seals of neighbouring places would overlap: each moves to the right of those before it. */
function placeSideBySide(project: (position: Position) => XY, seals: readonly PlacedSeal[], size: number) {
  const taken: XY[] = []
  for (const { button, at, rest } of seals) {
    const place = project(at)
    const spot = { x: place.x + rest[0], y: place.y + rest[1] }
    for (const other of taken.sort((a, b) => a.x - b.x)) {
      if (Math.abs(other.y - spot.y) >= size || Math.abs(other.x - spot.x) >= size) continue
      spot.x = other.x + size
    }
    taken.push(spot)
    // whole pixels keep the numeral sharp
    button.style.transform = `translate(-50%, -50%) translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`
  }
}
