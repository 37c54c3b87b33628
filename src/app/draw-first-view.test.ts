// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { joinAlternatives } from './first-view/alternatives.ts'
import { mediaAt } from './first-view/media-at.ts'

const SCRIPT = readFileSync('src/app/draw-first-view.js', 'utf8')
const root = document.documentElement
const strip = joinAlternatives([
  { media: '(min-width: 900px)', markup: '<b>\nstrip</b>' },
  { media: '(min-width: 1366px)', markup: '<b>wide strip</b>' },
])
const DRAWINGS = {
  '(min-width: 900px) and (min-height: 560px)': `<i>Desk</i>${strip}`,
  '(max-width: 479px)': '<i>Phone</i>',
}
let size = { width: 1366, height: 768 }

function resizeTo(width: number, height: number) {
  size = { width, height }
  window.dispatchEvent(new Event('resize'))
}
function view() {
  return document.querySelector('.first-view')
}
/** The page comes, and with it the script. */
function read(address = '/') {
  window.history.replaceState(null, '', address)
  window.eval(SCRIPT)
  document.dispatchEvent(new Event('readystatechange'))
}
const isShown = () => root.hasAttribute('data-first-view')

beforeEach(() => {
  size = { width: 1366, height: 768 }
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: mediaAt(size)(query) }))
  root.style.fontSize = '16px'
  document.body.innerHTML = '<div class="first-view"></div>'
  // where scripts run, it has only text in it
  for (const [media, markup] of Object.entries(DRAWINGS)) {
    const place = document.createElement('noscript')
    place.dataset['media'] = media
    place.textContent = markup
    view()?.append(place)
  }
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  window.history.replaceState(null, '', '/')
  window.localStorage.clear()
  document.body.replaceChildren()
  root.style.fontSize = ''
  delete root.dataset['firstView']
  delete root.dataset['started']
})

test('only what fits the window becomes elements, and follows it', () => {
  read()
  expect(view()?.innerHTML).toBe('<i>Desk</i><b>wide strip</b>')
  resizeTo(1000, 768)
  expect(view()?.innerHTML).toBe('<i>Desk</i><b>\nstrip</b>')
  resizeTo(390, 844)
  expect(view()?.innerHTML).toBe('<i>Phone</i>')
  expect(isShown()).toBe(true)
})

test('a window of the same drawing leaves the elements as they are', () => {
  read()
  const drawn = view()?.firstChild
  resizeTo(1400, 900)
  expect(view()?.firstChild).toBe(drawn)
})

test('a window that nothing is drawn for shows the text', () => {
  size = { width: 820, height: 400 }
  read()
  expect(isShown()).toBe(false)
})

test('the drawing is shown to a newcomer at the plain address, and to nobody else', () => {
  read('/')
  expect(isShown()).toBe(true)
  for (const address of ['/?asof=1921-03-09', '/?select=event:a', '/?layout=map', '/?mode=read', '/#document']) {
    delete root.dataset['firstView']
    const before = view()?.innerHTML
    read(address)
    expect([address, isShown(), view()?.innerHTML === before]).toEqual([address, false, true])
  }
  window.localStorage.setItem('/settings', '{"theme":"hall"}')
  read()
  expect(isShown()).toBe(false)
})

test.each([false, true])('the drawing gives way to the text where the app does not come: %s', (hasCome) => {
  vi.useFakeTimers()
  read()
  expect(isShown()).toBe(true)
  root.toggleAttribute('data-started', hasCome)
  vi.runAllTimers()
  expect(isShown()).toBe(hasCome)
})

test('once the app has taken its place nothing is drawn any more', () => {
  read()
  const old = view()
  document.body.replaceChildren()
  resizeTo(390, 844)
  expect(old?.innerHTML).toBe('<i>Desk</i><b>wide strip</b>')
})

test('it is written for browsers of any age', () => {
  expect(SCRIPT).not.toMatch(/=>|\b(?:const|let|import|class|async)\b(?!.*\/\/)|`|\?\.|\.\.\./)
})
