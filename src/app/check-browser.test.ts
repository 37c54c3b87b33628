// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderStartNotes } from './prerender.tsx'
import { words } from '#tests/support/english.ts'

const code = readFileSync('src/app/check-browser.js', 'utf8')
const root = document.documentElement

/** Runs the script as a page does that is read at once. */
function read() {
  const listening = vi.spyOn(document, 'addEventListener').mockImplementation((type, act) => {
    if (type === 'DOMContentLoaded' && typeof act === 'function') act(new Event(type))
  })
  window.eval(code)
  listening.mockRestore()
}
/** The same in a browser that has all it asks for, and lets the page finish loading. */
function run() {
  // what jsdom does not have
  vi.stubGlobal('CSS', { supports: () => true })
  vi.stubGlobal('structuredClone', () => undefined)
  Object.assign(HTMLScriptElement.prototype, { noModule: false })
  read()
  window.dispatchEvent(new Event('load'))
}
const shown = () => [...document.querySelectorAll('.start-note.shown')].map(({ id }) => id)

beforeEach(() => {
  document.body.innerHTML = renderStartNotes(words)
})
afterEach(() => {
  vi.unstubAllGlobals()
  root.removeAttribute('data-started')
  root.removeAttribute('data-too-old')
  document.head.replaceChildren()
})

test('in a page whose script has begun, nothing is said', () => {
  root.setAttribute('data-started', '')
  run()
  expect(shown()).toEqual([])
})

test('a script that has not run by the time the page is loaded is missing', () => {
  run()
  expect(shown()).toEqual(['not-started'])
})

test('so are the scripts that the first one did not get, after the page is loaded', () => {
  root.setAttribute('data-started', '')
  run()
  root.removeAttribute('data-started')
  window.dispatchEvent(new Event('not-started'))
  expect(shown()).toEqual(['not-started'])
})

test('a style sheet of the page that has not come is told; one that the app fetches later is not', () => {
  root.setAttribute('data-started', '')
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet' }))
  run()
  expect(shown()).toEqual(['not-styled'])
})

test.each(['structuredClone', 'CSS'])('a browser without %s is too old, and is told so', (name) => {
  root.setAttribute('data-started', '')
  vi.stubGlobal('CSS', { supports: () => true })
  vi.stubGlobal(name, undefined)
  Reflect.deleteProperty(window, name)
  read()
  expect(shown()).toEqual(['too-old'])
  expect(root).toHaveAttribute('data-too-old')
})

/** The built-ins of the page, which are not those of the test. */
const page = window.eval('({ Object, Array, Intl, HTMLScriptElement })') as {
  readonly [name in 'Object' | 'Array' | 'Intl' | 'HTMLScriptElement']: { readonly prototype: object }
}
test.each([
  ['Object.hasOwn', page.Object, 'hasOwn'],
  ['Array.prototype.toSorted', page.Array.prototype, 'toSorted'],
  ['Intl.Segmenter', page.Intl, 'Segmenter'],
  ['scripts as modules', page.HTMLScriptElement.prototype, 'noModule'],
])('a browser without %s is too old, and is told so', (_, owner, name) => {
  vi.stubGlobal('CSS', { supports: () => true })
  vi.stubGlobal('structuredClone', () => undefined)
  Object.assign(HTMLScriptElement.prototype, { noModule: false })
  read()
  expect(shown()).toEqual([])
  const was = Object.getOwnPropertyDescriptor(owner, name)!
  Reflect.deleteProperty(owner, name)
  read()
  Object.defineProperty(owner, name, was)
  expect(shown()).toEqual(['too-old'])
})

test('it is written for browsers of any age', () => {
  expect(code).not.toMatch(/=>|\b(?:const|let|import|class|async)\b(?!.*\/\/)|`|\?\.|\.\.\./)
})
