// @vitest-environment jsdom
import { expect, test } from 'vitest'
import filter from './bold-only.ts'

const drawn = (text: string) => {
  const label = document.createElement('div')
  label.innerHTML = new filter.FilterXSS().process(text)
  return label
}

test('the marked day stays bold, and words are as they were', () => {
  expect(drawn('<b>12</b>').innerHTML).toBe('<b>12</b>')
  expect(drawn('1 < 2 & 3').textContent).toBe('1 < 2 & 3')
})

test.each([
  '<img src=x onerror=alert(1)>',
  '<b onclick=alert(1)>12</b>',
  '<B/onclick=alert(1)>12',
  '<<script>alert(1)</script>',
  '<b><svg/onload=alert(1)></b>',
  '</b x><a href="javascript:alert(1)">',
  '<!--<img src=x>-->',
])('nothing of %s becomes an element but bold, nor any attribute', (text) => {
  const elements = [...drawn(text).querySelectorAll('*')]
  expect(elements.map(({ tagName }) => tagName).filter((name) => name !== 'B')).toEqual([])
  expect(elements.flatMap(({ attributes }) => [...attributes])).toEqual([])
})
