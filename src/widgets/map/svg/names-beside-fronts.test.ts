// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { type Day, toIsoDay } from '#src/domain/day.ts'
import { realScene } from '#tests/support/map-scenes.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { mount } from '#tests/support/svg-drawing.ts'
import { type XY, project } from '../mercator.ts'
import { distanceTo } from './lines.ts'

const { frame } = realIndex().lesson
const DAYS = Array.from({ length: frame.to - frame.from + 1 }, (_, at): Day => frame.from + at)
/** Names that may stand in more than one place, and the date of the front. */
const NAMES = [
  'lines-label',
  'lines-label-reference',
  'lines-label-end',
  'fronts-label',
  'fronts-ghost-label',
  'areas-label',
  'places-name-1',
]
/** Half of a letter of the smallest size, and half of the line: nearer than this one lies on the other. */
const TOUCHES = 6

/** Middles of the letters, or of the lines, of a name. */
function middlesOf(text: SVGTextElement): readonly XY[] {
  const numbers = (name: string, of: Element = text) => (of.getAttribute(name) ?? '').split(' ').map(Number)
  const [x, y] = [numbers('x'), numbers('y')]
  if (x.length > 1) return x.map((each, at) => ({ x: each + 3, y: (y[at] ?? 0) - 4 }))
  const [dx = 0, dy = 0] =
    /translate\(([-\d.]+),([-\d.]+)\)/
      .exec(text.getAttribute('transform') ?? '')
      ?.slice(1)
      .map(Number) ?? []
  return [...text.children].map((line) => ({
    x: dx + (numbers('x', line)[0] ?? 0),
    y: dy + (numbers('y', line)[0] ?? 0) - 4,
  }))
}

// each draws every day of the lesson, which takes a slow machine long
test.each([
  ['chromebook', 600, 270],
  ['the same without a card', 943, 290],
  ['projector', 1400, 695],
  ['phone', 390, 334],
])(
  'on no day does a name lie on the front of the day: %s',
  (_, width, height) => {
    const size = { width, height }
    const { host, map, camera } = mount(realScene(), size)
    let names = 0
    for (const asOf of DAYS) {
      const scene = realScene({ asOf, later: 'show' })
      map.render(scene)
      const front = scene.signs.fronts.features.flatMap(({ properties, geometry }) =>
        properties.part === 'whole' && geometry.type === 'LineString' && scene.fronts.held.includes(properties.id)
          ? [geometry.coordinates.map(([lon = 0, lat = 0]) => project([lon, lat], camera(), size))]
          : [],
      )
      const reference = host.querySelectorAll(
        '[data-layer="lines-label-end"] text, [data-layer="lines-label-reference"] text',
      )
      expect(reference.length, `the parallel on ${toIsoDay(asOf)}`).toBeGreaterThan(0)
      for (const name of NAMES.flatMap((layer) => [
        ...host.querySelectorAll<SVGTextElement>(`[data-layer="${layer}"] text`),
      ])) {
        names++
        const nearest = Math.min(...middlesOf(name).map((middle) => distanceTo(front, middle)))
        expect(nearest, `${name.textContent} on ${toIsoDay(asOf)}`).toBeGreaterThan(TOUCHES)
      }
    }
    expect(names).toBeGreaterThan(DAYS.length)
  },
  120_000,
)
