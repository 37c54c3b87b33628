import type { DayScale } from './lane-signs.ts'
import { stretch } from './stretch.ts'
import type { TimelineScene } from './timeline-scene.ts'

/**
 * Drawn behind all lanes: the days of the turning points, and shading outside the selected days. As the library's own
 * items they would be measured again on every day step.
 */
export function addDayBands(host: HTMLElement) {
  const bands = document.createElement('div')
  bands.className = 'strip-bands'
  host.querySelector('.vis-panel.vis-center')?.prepend(bands)
  return {
    place: (
      { turningPoints, window, frame }: Pick<TimelineScene, 'turningPoints' | 'window' | 'frame'>,
      { x }: DayScale,
    ) => {
      const turns = turningPoints.map(({ days, later }) =>
        stretch(later ? 'strip-turn strip-turn-later' : 'strip-turn', x(days.from), x(days.to + 1)),
      )
      const outside =
        window === null
          ? []
          : [
              { from: frame.from, to: window.from - 1 },
              { from: window.to + 1, to: frame.to },
            ]
      const shades = outside
        .filter(({ from, to }) => from <= to)
        .map(({ from, to }) => stretch('strip-shade', x(from), x(to + 1)))
      bands.replaceChildren(...turns, ...shades)
    },
  }
}
