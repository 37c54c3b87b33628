import { type LaneLayout, findAt } from './lane-layout.ts'
import { type Found, addNote } from './strip-note.ts'
import { itemToSelect } from './bundles.ts'
import { isOnSpans } from './span-bars.ts'
import type { TimelineItem, TimelineScene } from './timeline-scene.ts'

type PointerTarget = {
  readonly layoutOf: (lane: string) => LaneLayout | undefined
  /** A lane's position on the screen. */
  readonly areaOf: (lane: string) => DOMRect | undefined
  readonly sceneNow: () => TimelineScene
  /** The items on the strip: events, or bundles of them. */
  readonly drawnNow: () => readonly TimelineItem[]
  readonly onSelect: (ref: TimelineItem['id']) => void
}

/** A press that moves further than this is a drag of the strip. */
const STILL = 5

/** Finds the item under the pointer from the layout, so that small marks have large targets. */
export function watchPointer(
  host: HTMLElement,
  { layoutOf, areaOf, sceneNow, drawnNow, onSelect }: PointerTarget,
): { destroy: () => void } {
  const note = addNote(host)
  const listening = new AbortController()
  let pressedAt = { x: 0, y: 0 }
  const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void) => {
    host.addEventListener(type, listener, { signal: listening.signal, capture: true })
  }

  on('pointerdown', ({ clientX: x, clientY: y }) => {
    pressedAt = { x, y }
  })
  on('click', (event) => {
    const { clientX, clientY } = event
    if (isOnSpans(event)) return
    if (Math.hypot(clientX - pressedAt.x, clientY - pressedAt.y) > STILL) return
    const found = find(clientX, clientY)
    if (found !== null) onSelect(itemToSelect(found.item, sceneNow().items.find((item) => item.selected)?.id))
  })
  on('pointermove', (event) => {
    const { clientX, clientY, buttons } = event
    show(buttons === 0 && !isOnSpans(event) ? find(clientX, clientY) : null, clientX)
  })
  on('pointerleave', ({ target }) => {
    if (target === host) show(null)
  })
  on('wheel', () => {
    show(null)
  })
  host.ownerDocument.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') show(null)
    },
    { signal: listening.signal },
  )

  return {
    destroy: () => {
      listening.abort()
      note.destroy()
    },
  }

  function find(clientX: number, clientY: number): Found | null {
    const centre = host.querySelector('.vis-panel.vis-center')?.getBoundingClientRect()
    if (centre === undefined || clientY < centre.top || clientX < centre.left) return null
    for (const { id: lane } of sceneNow().lanes) {
      const area = areaOf(lane)
      const layout = layoutOf(lane)
      if (area === undefined || layout === undefined || clientY < area.top || clientY > area.bottom) continue
      const drawn = new Map(drawnNow().map((each): [string, TimelineItem] => [each.id, each]))
      const id = findAt(layout, clientX - area.left, clientY - area.top, (each) => drawn.has(each))
      const item = id === null ? undefined : drawn.get(id)
      const placed = item === undefined ? undefined : layout.places.get(item.id)
      return item === undefined || placed === undefined ? null : { item, placed, area }
    }
    return null
  }

  function show(found: Found | null, clientX = 0) {
    host.classList.toggle('strip-over-item', found !== null)
    if (found === null) note.hide()
    else note.show(found, clientX, sceneNow())
  }
}
