import type { PlacedItem } from './lane-layout.ts'
import { isPoint, labelOf } from './lane-signs.ts'
import { noteOf } from './bundles.ts'
import type { TimelineItem, TimelineScene } from './timeline-scene.ts'

/** What the pointer is over: an item, its position, and the area of its lane. */
export type Found = { readonly item: TimelineItem; readonly placed: PlacedItem; readonly area: DOMRect }

const DISTANCE = 4

function headlineOf(item: TimelineItem): HTMLElement {
  const headline = document.createElement('span')
  headline.className = 'strip-note-headline'
  headline.textContent = labelOf(item)
  return headline
}

/** A note with date and headline beside the sign under the pointer. */
export function addNote(host: HTMLElement) {
  const note = document.createElement('div')
  note.className = 'strip-note'
  note.hidden = true
  host.append(note)
  return {
    hide: () => {
      note.hidden = true
    },
    show: ({ item, placed, area }: Found, clientX: number, scene: TimelineScene) => {
      const date = document.createElement('span')
      date.className = 'strip-note-date'
      const said = noteOf(item, scene)
      date.textContent = item.status === 'known' ? said : scene.words.noted(said, item.status)
      // a headline shown in full beside its sign is not repeated
      const isSaid = placed.label?.form === 'full' || item.label === ''
      note.replaceChildren(...(isSaid ? [] : [headlineOf(item)]), date)
      note.hidden = false
      const frame = host.getBoundingClientRect()
      const start = area.left + (placed.boxes[0]?.left ?? 0)
      const left = (isPoint(item) ? start : Math.max(start, clientX - 24)) - frame.left
      const signTop = area.top - frame.top + placed.top
      // below the sign, or above it at the end of the strip, so that the row above stays readable
      const under = signTop + placed.height + DISTANCE
      const isRoomy = under + note.offsetHeight <= frame.height
      note.style.left = `${Math.max(0, Math.min(left, frame.width - note.offsetWidth - 2))}px`
      note.style.top = `${isRoomy ? under : signTop - note.offsetHeight - DISTANCE}px`
    },
    /** A line of words under a point of the axis. */
    say: (text: string, x: number, top: number) => {
      note.replaceChildren(text)
      note.hidden = false
      const frame = host.getBoundingClientRect()
      note.style.left = `${Math.max(0, Math.min(x, frame.width - note.offsetWidth - 2))}px`
      note.style.top = `${top + DISTANCE}px`
    },
    destroy: () => {
      note.remove()
    },
  }
}
