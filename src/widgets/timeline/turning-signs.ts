import type { DayScale } from './lane-signs.ts'
import type { MonthRow } from './month-row.ts'
import { stretch } from './stretch.ts'
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
          const look = (name: string) => (later ? `${name} strip-turn-later` : name)
          const band = stretch(look('strip-turn-days'), x(days.from), x(days.to + 1))
          if (label === null) return [band]
          const name = stretch(look('strip-turn-label'), label.left, label.right)
          name.textContent = label.text
          return [band, name]
        }),
      )
    },
  }
}
