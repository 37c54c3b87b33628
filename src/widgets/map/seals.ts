import { type Map as MapLibreMap, Marker } from 'maplibre-gl'
import type { Ref } from '#src/domain/ref.ts'
import { SEAL_OFFSET } from './layers/seal-room.ts'
import type { SealSign } from './map-scene.ts'

export type Seals = {
  readonly show: (signs: readonly SealSign[]) => void
  readonly remove: () => void
}

type Standing = {
  readonly marker: Marker
  readonly button: HTMLButtonElement
  readonly rest: readonly [number, number]
}

/** The side of a button and a little more: closer ones would cover one another, corner to corner too. */
const ROOM = 28

/** The numbered seals as real buttons over the map, in the order of their numbers. */
export function createSeals(map: MapLibreMap, onSelect: (ref: Ref) => void): Seals {
  const standing = new Map<Ref, Standing>()
  const stand = (sign: SealSign, at: readonly [number, number]): Standing => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'seal-button'
    const seal = document.createElement('span')
    seal.className = 'seal'
    seal.ariaHidden = 'true'
    seal.textContent = String(sign.number)
    button.append(seal)
    button.addEventListener('click', (event) => {
      event.stopPropagation()
      onSelect(sign.ref)
    })
    const rest = sign.beside ? SEAL_OFFSET : ([0, 0] as const)
    const marker = new Marker({ element: button, offset: [...rest] }).setLngLat([at[0], at[1]]).addTo(map)
    button.removeAttribute('role')
    return { marker, button, rest }
  }
  const spread = () => {
    standSideBySide(map, [...standing.values()])
  }
  map.on('move', spread)
  return {
    show: (signs) => {
      for (const sign of signs) {
        if (sign.at === null) continue
        const known = standing.get(sign.ref) ?? stand(sign, sign.at)
        standing.set(sign.ref, known)
        known.marker.setLngLat([sign.at[0], sign.at[1]])
        known.button.ariaLabel = sign.name
        known.button.ariaPressed = String(sign.selected)
      }
      const wanted = new Set(signs.filter((sign) => sign.at !== null).map((sign) => sign.ref))
      for (const [ref, { marker }] of standing) {
        if (wanted.has(ref)) continue
        marker.remove()
        standing.delete(ref)
      }
      spread()
    },
    remove: () => {
      map.off('move', spread)
      for (const { marker } of standing.values()) marker.remove()
      standing.clear()
    },
  }
}

/** Far out, seals of neighbouring places would lie on one another: each gives way to the right of those before it. */
function standSideBySide(map: MapLibreMap, seals: readonly Standing[]) {
  const taken: { readonly x: number; readonly y: number }[] = []
  for (const { marker, rest } of seals) {
    const { x, y } = map.project(marker.getLngLat())
    const at = { x: x + rest[0], y: y + rest[1] }
    for (const other of taken.sort((a, b) => a.x - b.x)) {
      if (Math.abs(other.y - at.y) >= ROOM || Math.abs(other.x - at.x) >= ROOM) continue
      at.x = other.x + ROOM
    }
    taken.push(at)
    marker.setOffset([at.x - x, at.y - y])
  }
}
