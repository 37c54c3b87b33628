import type { Day } from '#src/domain/day.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import type { StripViewport } from './strip-viewport.ts'
import { addNote } from './strip-note.ts'
import type { TimelineScene } from './timeline-scene.ts'

/** Explains what a pointer on the axis can do, and frames the days being selected across all lanes. */
export function addAxisHints(host: HTMLElement, viewport: StripViewport, sceneNow: () => TimelineScene) {
  const note = addNote(host)
  const frame = document.createElement('div')
  frame.className = 'strip-drawing'
  frame.hidden = true
  host.append(frame)
  const place = (day: Day) => {
    const area = viewport.area()
    const box = host.getBoundingClientRect()
    return { x: viewport.scale().x(day) + (area?.left ?? 0) - box.left, top: (area?.top ?? 0) - box.top }
  }
  return {
    hint: (day: Day | null) => {
      if (day === null) note.hide()
      else {
        const { words } = sceneNow()
        const { x, top } = place(day)
        note.say(words.pointed(day), x, top)
      }
    },
    draw: (days: TimeWindow | null) => {
      frame.hidden = days === null
      if (days === null) {
        note.hide()
        return
      }
      const { words } = sceneNow()
      const [{ x, top }, end] = [place(days.from), place(days.to + 1)]
      frame.style.left = `${x}px`
      frame.style.width = `${end.x - x}px`
      note.say(words.days(days.from, days.to), x, top)
    },
    destroy: () => {
      note.destroy()
      frame.remove()
    },
  }
}
