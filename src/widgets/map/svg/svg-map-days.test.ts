// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { realScene } from '#tests/support/map-scenes.ts'
import { mount, october } from '#tests/support/svg-drawing.ts'

test('the front of the day has its teeth and date, and another day brings no new path', () => {
  const camera = { center: [127, 38.8], zoom: 7 } as const
  const { map, inLayer, idsIn, host } = mount(realScene({ camera }))
  expect(new Set(idsIn('fronts-line'))).toContain('front:front-1950-10-12')
  expect(inLayer('fronts-teeth').reduce((sum, teeth) => sum + teeth.children.length, 0)).toBeGreaterThan(3)
  expect(host.querySelector('[data-layer="fronts-label"]')).toHaveTextContent('12 Oct')
  const land = host.querySelector('[data-layer="lines-line"] path')
  const drawn = [...host.querySelectorAll('[data-layer="movements-later"] path')]
  const paths = drawn.map((path) => path.getAttribute('d'))
  map.render(realScene({ camera, asOf: october(26) }))
  expect(new Set(idsIn('fronts-line'))).not.toContain('front:front-1950-10-12')
  expect(new Set(idsIn('fronts-ghost'))).toContain('front:front-1950-10-24')
  expect(host.querySelector('[data-layer="lines-line"] path')).toBe(land)
  expect(drawn.map((path) => path.getAttribute('d'))).toEqual(paths)
})

test('another day leaves on the page what it has in common with the last', () => {
  const camera = { center: [127, 38.8], zoom: 7 } as const
  const { map, host } = mount(realScene({ camera }))
  const changes = new MutationObserver(() => undefined)
  changes.observe(host.querySelector('svg')!, { subtree: true, childList: true })
  map.render(realScene({ camera, asOf: october(26) }))
  const records = changes.takeRecords()
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]))
  const removed = records.flatMap(({ removedNodes }) => [...removedNodes])
  expect(removed).not.toEqual([])
  expect(removed.filter((sign) => added.has(sign) || [...added].some((other) => other.isEqualNode(sign)))).toEqual([])
})
