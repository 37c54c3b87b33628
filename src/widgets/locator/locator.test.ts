// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { type LocatorScene, createLocator } from './locator.ts'

const scene: LocatorScene = {
  land: null,
  box: [122, 33, 132, 44],
  from: [125.8, 39],
  to: [37.6, 55.8],
}
const dotAt = (host: HTMLElement, name: string) => {
  const dot = host.querySelector(`.locator-${name}`)!
  return [Number(dot.getAttribute('cx')), Number(dot.getAttribute('cy'))] as const
}

describe('the locator', () => {
  it('shows both ends of the way inside its rim, the western one to the left', () => {
    const host = document.createElement('div')
    createLocator(host, scene)
    const [from, to] = [dotAt(host, 'from'), dotAt(host, 'to')]
    for (const value of [...from, ...to]) {
      expect(value).toBeGreaterThan(10)
      expect(value).toBeLessThan(190)
    }
    expect(to[0]).toBeLessThan(from[0])
  })
  it('draws the land when it comes, and the next place when it is chosen', () => {
    const host = document.createElement('div')
    const widget = createLocator(host, scene)
    expect(host.querySelector('.locator-land')).toBeNull()
    const square = [
      [30, 50],
      [30, 60],
      [40, 60],
      [40, 50],
      [30, 50],
    ]
    widget.render({ ...scene, land: { type: 'Polygon', coordinates: [square] } })
    expect(host.querySelector('.locator-land')?.getAttribute('d')).toMatch(/^M/)
    widget.render({ ...scene, to: [-77, 38.9] })
    expect(dotAt(host, 'to')).not.toEqual(dotAt(host, 'from'))
  })
  it('crosses the date line by the shortest way', () => {
    const host = document.createElement('div')
    createLocator(host, { ...scene, to: [-157.9, 21.3] })
    expect(dotAt(host, 'to')[0]).toBeGreaterThan(dotAt(host, 'from')[0])
  })
  it('leaves nothing behind', () => {
    const host = document.createElement('div')
    createLocator(host, scene).destroy()
    expect(host.childElementCount).toBe(0)
  })
})
