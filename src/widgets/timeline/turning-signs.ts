import type { DayScale } from './lane-signs.ts'
import type { MonthRow } from './month-row.ts'
import type { StripTurningPoint } from './timeline-scene.ts'

/** The turning points on the axis: a band over their days and a label beside it. */
export function addTurningSigns(host: HTMLElement) {
  const signs = document.createElement('div')
  signs.className = 'strip-turns'
  host.querySelector('.vis-panel.vis-top')?.append(signs)
  return {
    place: (points: readonly StripTurningPoint[], { x }: DayScale, { turns }: MonthRow) => {
      signs.replaceChildren(
        ...points.flatMap(({ days, later }, at) => {
          const label = turns[at] ?? null
          const band = stretch('strip-turn-days', later, x(days.from), x(days.to + 1))
          if (label === null) return [band]
          const name = stretch('strip-turn-label', later, label.left, label.right)
          name.textContent = label.text
          return [band, name]
        }),
      )
    },
  }
}

function stretch(className: string, isLater: boolean, left: number, right: number): HTMLElement {
  const element = document.createElement('div')
  element.className = isLater ? `${className} strip-turn-later` : className
  element.style.left = `${left}px`
  element.style.width = `${right - left}px`
  return element
}
