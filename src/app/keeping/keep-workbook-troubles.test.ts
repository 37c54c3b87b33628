import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { words } from '#tests/support/english.ts'
import { FIRST, OWN, browser, note, written } from '#tests/support/workbook-windows.ts'

const DEEP = `{"version":3,"collection":${'['.repeat(5000)}${']'.repeat(5000)}}`

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what cannot be read', () => {
  it.each([
    ['cut off', '{"version":3,"collection":{"ty'],
    ['nested without end', DEEP],
    ['something else', 'damaged'],
  ])('%s is set aside whole, once, before anything is written over it', (_, damaged) => {
    const { open, settle, texts } = browser({ [OWN]: damaged })
    const first = open()
    expect(first.said()).toEqual([words.notes.rescued])
    first.add(note('1'))
    settle()
    for (let load = 0; load < 3; load++) open()
    settle()
    const aside = [...texts].filter(([name]) => name.includes(':rescued-'))
    expect(aside.map(([, text]) => text)).toEqual([damaged])
    const later = open()
    expect(later.said()).toEqual([])
    expect(later.texts()).toEqual(['note 1'])
    expect(later.state().rescued).toEqual([{ name: aside[0]![0], text: damaged, problem: 'damaged' }])
  })
  it('has one copy, though an earlier version of the page has made many', () => {
    const many = Object.fromEntries(['a', 'b', 'c'].map((time) => [`${FIRST}:rescued-${time}`, 'damaged']))
    const { open, texts } = browser(many)
    expect(open().state().rescued).toHaveLength(1)
    expect(texts.size).toBe(1)
  })
  it('is never written over while there is no room for a copy; when there is, the work goes on', () => {
    const { open, settle, texts, device, size } = browser({ [OWN]: 'damaged' })
    device.room = size()
    const page = open()
    page.add(note('1'))
    settle()
    page.add(note('2'))
    settle()
    expect(texts.get(OWN)).toBe('damaged')
    expect(page.said()).toEqual([words.notes.rescueFailed])
    expect(page.state()).toMatchObject({ keeping: 'full', rescued: [{ text: 'damaged' }] })
    device.room = 1e9
    page.add(note('3'))
    settle()
    expect(page.state().keeping).toBe('kept')
    expect(open().texts()).toEqual(['note 1', 'note 2', 'note 3'])
  })
})

describe('a device that keeps nothing', () => {
  it('that is full is owned up to once, and the notes stay in the page until there is room', () => {
    const { open, settle, device } = browser()
    device.room = 100
    const page = open()
    page.add(note('1'))
    settle()
    page.add(note('2'))
    settle()
    expect(page.texts()).toEqual(['note 1', 'note 2'])
    expect(page.state().keeping).toBe('full')
    expect(page.said()).toEqual([words.notes.notKept.full])
    device.room = 1e9
    page.add(note('3'))
    settle()
    expect(page.state().keeping).toBe('kept')
    expect(open().texts()).toHaveLength(3)
  })
  it('that has no room for the old and the new text keeps the new one', () => {
    const old = readFileSync('tests/fixtures/workbooks/version-1.json', 'utf8')
    const { open, settle, device, size, texts } = browser({ [FIRST]: old })
    device.room = size() + 500
    open()
    settle()
    expect([...texts.keys()]).toEqual([OWN])
    expect(open().state().workbook.notes).toHaveLength(2)
  })
  it('that is blocked is owned up to with the first note', () => {
    const { open, settle, device } = browser()
    device.blocked = true
    const page = open()
    expect(page.state()).toMatchObject({ keeping: 'blocked', notices: [] })
    page.add(note('1'), note('2'))
    settle()
    expect(page.said()).toEqual([words.notes.notKept.blocked])
    expect(page.texts()).toHaveLength(2)
  })
  it('that fails later is owned up to, and nothing unread is written over', () => {
    const { open, settle, device } = browser({ [OWN]: written(note('1')) })
    device.throws = true
    const page = open()
    page.add(note('2'))
    settle()
    expect(page.state().keeping).toBe('blocked')
    expect(page.said()).toEqual([words.notes.notKept.blocked])
    device.throws = false
    page.add(note('3'))
    settle()
    expect(page.state().keeping).toBe('kept')
    expect(open().texts()).toEqual(['note 1', 'note 2', 'note 3'])
  })
  it.each(['before the next change', 'and seen when the page is looked at again'])(
    'that is cleared while the page is open gets everything back, and it is said: %s',
    (when) => {
      const { open, settle, clear } = browser()
      const page = open()
      page.add(note('1'))
      settle()
      clear()
      if (when === 'before the next change') page.add(note('2'))
      else page.refresh()
      settle()
      expect(page.said()).toEqual([words.notes.cleared])
      expect(open().texts()).toEqual(page.texts())
      expect(page.texts()).toContain('note 1')
    },
  )
})
