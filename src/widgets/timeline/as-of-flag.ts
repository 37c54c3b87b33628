import type { Day } from '#src/domain/day.ts'
import { axisStep, withoutMarkup } from './day-axis.ts'
import type { DayScale } from './lane-signs.ts'
import type { TimelineWords } from './timeline-scene.ts'

/** What the axis writes at a day; nothing at most of them where it is far out. */
type AxisTextOf = (day: Day) => string

/** A flag with the as-of day on the axis, which looks as if it can be dragged, and can. */
export function addAsOfFlag(host: HTMLElement) {
  const flag = document.createElement('div')
  flag.className = 'strip-flag'
  host.querySelector('.vis-panel.vis-top')?.append(flag)
  return {
    place: (asOf: Day, scale: DayScale, words: TimelineWords, textOf: AxisTextOf) => {
      const { middle, shade } = layOutFlag(asOf, scale, words, textOf)
      flag.textContent = words.shortDay(asOf)
      flag.hidden = scale.x(asOf + 1) < 0 || scale.x(asOf) > scale.width
      flag.style.left = `${middle}px`
      flag.style.boxShadow = shade
    },
  }
}

/** Space beside the date for the grip. */
const GRIP = 10
/** Days of the axis at either side whose numerals a flag may touch. */
const NEIGHBOURS = 20

/**
 * Where the flag stands, and how far it covers the axis beside it with paper: numerals that it would hide in part are
 * hidden whole, since half a numeral reads as another one.
 */
export function layOutFlag(asOf: Day, { x, width, measure }: DayScale, words: TimelineWords, textOf: AxisTextOf) {
  const half = measure(words.shortDay(asOf), 'axis') / 2 + GRIP
  const middle = Math.max(half, Math.min(x(asOf + 0.5), width - half))
  const flag = { left: middle - half, right: middle + half }
  let { left, right } = flag
  const cell = axisStep(x(1) - x(0)).step
  for (let day = asOf - NEIGHBOURS; day <= asOf + NEIGHBOURS; day++) {
    const text = withoutMarkup(textOf(day))
    const reach = measure(text, 'axis') / 2 + 1
    const centre = x(day + cell / 2)
    if (text === '' || centre + reach <= flag.left || centre - reach >= flag.right) continue
    left = Math.min(left, centre - reach)
    right = Math.max(right, centre + reach)
  }
  const paper = (by: number) => `${by.toFixed(1)}px 0 var(--paper)`
  return { middle, shade: `${paper(left - flag.left)}, ${paper(right - flag.right)}` }
}

/** Whether a press takes hold of the flag. */
export function isOnFlag({ target }: Event): boolean {
  return target instanceof Element && target.closest('.strip-flag') !== null
}
