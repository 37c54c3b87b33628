// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { scrollWithin } from './scroll-within.ts'

/** jsdom lays nothing out, so each element is told where it stands. */
function element(top: number, height: number): HTMLElement {
  const element = document.createElement('div')
  element.getBoundingClientRect = () => ({ top, height, bottom: top + height }) as DOMRect
  return element
}

describe('scrollWithin', () => {
  it('leaves a list alone that already shows the element', () => {
    const list = element(100, 300)
    scrollWithin(list, element(200, 50))
    expect(list.scrollTop).toBe(0)
  })

  it('puts an element from below a third from the top', () => {
    const list = element(100, 300)
    scrollWithin(list, element(900, 50))
    expect(list.scrollTop).toBe(700)
  })

  it('counts an element behind the heading that stays in sight as hidden', () => {
    const list = element(100, 300)
    list.scrollTop = 500
    scrollWithin(list, element(110, 50), 34)
    expect(list.scrollTop).toBe(410)
  })
})
