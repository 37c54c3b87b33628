// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { type Pointed, watchGlosses } from './gloss-watch.ts'

let shown: Pointed | null
let due: (() => void) | null
let watch: ReturnType<typeof watchGlosses>
const afterDelay = (_: number, act: () => void) => {
  due = act
  return () => {
    due = null
  }
}
const rest = () => {
  const act = due
  due = null
  act?.()
}
const at = (id: string) => document.getElementById(id)!
let clientX = 0
/** Each time the pointer has come from elsewhere. */
const point = (id: string, pointerType = 'mouse') =>
  at(id).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType, clientX: ++clientX }))
const press = (id: string, pointerType: string) => {
  at(id).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType }))
  return at(id).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
}
const key = (name: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
const open = () => shown?.element.id

beforeEach(() => {
  document.body.innerHTML =
    '<div id="sheet"><span id="a" data-gloss="a"><b id="in-a">A</b></span> <i id="words">words</i> <a id="b" data-gloss="b" tabindex="0">B</a></div><div id="gloss"><button id="in-box"></button></div>'
  shown = null
  due = null
  watch = watchGlosses(at('sheet'), afterDelay, (pointed) => {
    shown = pointed
  })
  return watch.end
})

test('a mark speaks when the pointer rests on it, and not while it passes over', () => {
  point('in-a')
  expect(open()).toBeUndefined()
  rest()
  expect(open()).toBe('a')
  point('b')
  point('words')
  expect(open()).toBe('a')
  rest()
  expect(open()).toBeUndefined()
})

test('it stays while the pointer is on the box', () => {
  point('a')
  rest()
  point('words')
  watch.hold()
  rest()
  expect(open()).toBe('a')
  watch.release()
  rest()
  expect(open()).toBeUndefined()
})

test('Escape closes it, is used up by that, and the mark stays silent until it is left', () => {
  point('a')
  rest()
  expect(key('Escape')).toBe(false)
  expect(open()).toBeUndefined()
  expect(key('Escape')).toBe(true)
  point('in-a')
  rest()
  expect(open()).toBeUndefined()
  point('words')
  point('a')
  rest()
  expect(open()).toBe('a')
})

test('the focus opens it as well; it closes when the focus goes, unless into the box', () => {
  at('b').focus()
  rest()
  expect(open()).toBe('b')
  at('in-box').focus()
  expect(open()).toBe('b')
  at('b').focus()
  at('b').blur()
  expect(open()).toBeUndefined()
})

test('a first tap opens it and does no more, the second is an ordinary click; a tap elsewhere closes', () => {
  expect(press('a', 'touch')).toBe(false)
  expect(open()).toBe('a')
  expect(press('a', 'touch')).toBe(true)
  expect(open()).toBeUndefined()
  press('b', 'touch')
  expect(open()).toBe('b')
  at('words').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }))
  expect(open()).toBeUndefined()
  expect(press('a', 'mouse')).toBe(true)
  expect(open()).toBeUndefined()
})

test('scrolling closes it; the mark with the focus speaks again when the text rests', () => {
  at('b').focus()
  rest()
  document.dispatchEvent(new Event('scroll'))
  expect(open()).toBeUndefined()
  rest()
  expect(open()).toBe('b')
})

test('a pointer on which a mark comes to lie says nothing until it moves, whatever moved the text', () => {
  const lie = (id: string, type: string, x: number) =>
    at(id).dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse', clientX: x }))
  lie('words', 'pointermove', 900)
  lie('a', 'pointerover', 900)
  lie('a', 'pointermove', 900)
  expect(due).toBeNull()
  lie('a', 'pointermove', 901)
  rest()
  expect(open()).toBe('a')
  lie('words', 'pointerover', 901)
  rest()
  expect(open(), 'its words have gone from under the pointer').toBeUndefined()
})
