// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { realScene } from '#tests/support/map-scenes.ts'
import { mount, october, placeOf } from '#tests/support/svg-drawing.ts'
import type { XY } from '../mercator.ts'
import type { Box } from './collisions.ts'
import { widthOf } from './words.ts'

const DAYS = [12, 20, 26].map(october)
/** Towns crowd on the Yalu and south of Pyongyang; from close by there are three tiers of them. */
const CAMERAS = [
  null,
  { center: [126.3, 40.9], zoom: 6.4 },
  { center: [125.9, 38.9], zoom: 7.2 },
  { center: [126.6, 41.1], zoom: 8.4 },
] as const

const numberOf = (element: Element, name: string) => Number(element.getAttribute(name))

function pointOf(element: Element): XY {
  const [, x, y] = /^translate\(([-\d.]+),([-\d.]+)\)/.exec(element.getAttribute('transform') ?? '') ?? []
  return { x: Number(x), y: Number(y) }
}

/** Where the letters of a name lie, line by line. */
function boxesOf(name: SVGTextElement): readonly Box[] {
  const at = pointOf(name)
  const size = numberOf(name, 'font-size')
  const family = name.getAttribute('font-family') ?? ''
  const spacing = numberOf(name, 'letter-spacing')
  return [...name.children].map((line) => {
    const width = widthOf(line.textContent, { size, family, spacing, style: 'normal', weight: 400 })
    const begins = { start: 0, middle: -width / 2, end: -width }[name.getAttribute('text-anchor') ?? 'start'] ?? 0
    const left = at.x + numberOf(line, 'x') + begins
    const bottom = at.y + numberOf(line, 'y')
    return { left, right: left + width, top: bottom - size * 0.7, bottom }
  })
}

const holds = ({ left, right, top, bottom }: Box, { x, y }: XY) => x > left && x < right && y > top && y < bottom

test.each([
  ['chromebook', 600, 270],
  ['the same without a card', 943, 290],
  ['projector', 1400, 695],
  ['phone', 390, 334],
])('no name lies on the dot of a place: %s', (_, width, height) => {
  const { host, map } = mount(realScene(), { width, height })
  let names = 0
  for (const camera of CAMERAS) {
    for (const asOf of DAYS) {
      map.render(realScene({ asOf, camera }))
      const dots = [...host.querySelectorAll('[data-layer^="places-dot"] circle')].map(pointOf)
      for (const name of host.querySelectorAll<SVGTextElement>('[data-layer^="places-name"] text')) {
        names++
        expect(
          boxesOf(name).filter((box) => dots.some((dot) => holds(box, dot))),
          `${name.textContent} on day ${asOf}, ${JSON.stringify(camera)}`,
        ).toEqual([])
      }
    }
  }
  expect(names).toBeGreaterThan(DAYS.length)
})

test('a name that the edge of the map would cut stands at another side of its place', () => {
  // its name would stand to the west
  const shenyang = placeOf('place:mukden')
  const { host, spot } = mount(realScene({ camera: { center: [126.9, 40.5], zoom: 5.3 } }), { width: 380, height: 250 })
  const name = [...host.querySelectorAll<SVGTextElement>('text')].find((text) => /^Shenyang/.test(text.textContent))!
  const [box] = boxesOf(name)
  expect(spot(shenyang).x).toBeLessThan(100)
  expect(box!.left).toBeGreaterThanOrEqual(0)
})

test('where names stand depends on the view, and not on the one before it', () => {
  const size = { width: 380, height: 250 }
  const sceneAt = (lon: number) => realScene({ camera: { center: [lon, 40.5], zoom: 5.3 } })
  const sides = ({ host }: ReturnType<typeof mount>) =>
    [...host.querySelectorAll('text[data-way]')].map(
      (name) => `${name.textContent} ${name.getAttribute('data-way') ?? ''}`,
    )
  const drawing = mount(sceneAt(122), size)
  for (const lon of [124, 126.9, 128, 130, 125]) {
    drawing.map.render(sceneAt(lon))
    expect(sides(drawing), `${lon}° east`).toEqual(sides(mount(sceneAt(lon), size)))
  }
})
