import type { Day } from '#src/domain/day.ts'
import type { DayScale } from './lane-signs.ts'
import type { TimelineWords } from './timeline-scene.ts'

/** A flag with the as-of day on the axis: it can be taken hold of, and shows that it can. */
export function addAsOfFlag(host: HTMLElement) {
  const flag = document.createElement('div')
  flag.className = 'strip-flag'
  host.querySelector('.vis-panel.vis-top')?.append(flag)
  return {
    place: (asOf: Day, { x, width, measure }: DayScale, words: TimelineWords) => {
      flag.textContent = words.shortDay(asOf)
      flag.hidden = x(asOf + 1) < 0 || x(asOf) > width
      const half = measure(words.shortDay(asOf), 'axis') / 2 + GRIP
      const middle = x(asOf + 0.5)
      flag.style.left = `${Math.max(half, Math.min(middle, width - half))}px`
    },
  }
}

/** Room beside the date, in which the grip is drawn. */
const GRIP = 10

/** Whether a press takes hold of the flag. */
export function isOnFlag({ target }: Event): boolean {
  return target instanceof Element && target.closest('.strip-flag') !== null
}
