import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeDevice } from '#tests/support/fake-device.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { keepDrafts } from './keep-drafts.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function browser() {
  const fake = fakeDevice()
  let hour = 0
  const open = (folder = '/school/') => {
    const { store, actions } = createTestSession()
    const keeper = keepDrafts({ store, actions, storage: fake.openWindow(), folder, lesson: 'tiny' })
    return {
      ...keeper,
      actions,
      type: (text: string, key = 'note:') => {
        actions.typeDraft(key, { text }, new Date(Date.UTC(2020, 0, 1, hour++)).toISOString())
      },
      drop: () => {
        actions.dropDraft('note:')
      },
      typed: (key = 'note:') => store.getState().drafts[key]?.fields['text'],
      other: () => store.getState().drafts['note:']?.other?.['text'],
    }
  }
  return { ...fake, open }
}

describe('what is being typed', () => {
  it('is there again after a reload, a crash or a closed lid, one draft for each thing', () => {
    const { open } = browser()
    const page = open()
    page.type('half a note')
    page.type('half an answer', 'answer:question:one')
    vi.advanceTimersByTime(300)
    const again = open()
    expect(again.typed()).toBe('half a note')
    expect(again.typed('answer:question:one')).toBe('half an answer')
  })
  it('is written while somebody types on without a pause, and at once when the page is put away', () => {
    const { open } = browser()
    const page = open()
    for (const text of ['w', 'wo', 'wor', 'word']) {
      page.type(text)
      vi.advanceTimersByTime(150)
    }
    expect(open().typed()).toMatch(/^wor?d?/)
    page.type('words')
    page.flush()
    expect(open().typed()).toBe('words')
  })
  it('is gone from the device once it is kept or thrown away', () => {
    const { open, settle, texts } = browser()
    const page = open()
    page.type('done')
    settle()
    page.drop()
    settle()
    expect(open().typed()).toBeUndefined()
    expect(texts.size).toBe(0)
  })
  it('shows in another window, and goes from it when it is kept here', () => {
    const { open, settle } = browser()
    const [one, two] = [open(), open()]
    one.type('shared')
    settle()
    expect(two.typed()).toBe('shared')
    two.drop()
    settle()
    expect(one.typed()).toBeUndefined()
  })
  it('in two windows at once is kept from both', () => {
    const { open, settle } = browser()
    const [one, two] = [open(), open()]
    one.type('from one')
    two.type('from two')
    settle()
    const again = open()
    expect([again.typed(), again.other()].sort()).toEqual(['from one', 'from two'])
    again.actions.takeOtherDraft('note:', '2021-01-01T00:00:00Z')
    settle()
    expect([open().typed(), open().other()].sort()).toEqual(['from one', 'from two'])
    expect(open().typed()).not.toBe(undefined)
    again.actions.dropOtherDraft('note:', '2021-01-01T00:00:00Z')
    settle()
    expect(open().other()).toBeUndefined()
  })
  it('in a window that never heard of the other is not written over', () => {
    const { open } = browser()
    const [one, two] = [open(), open()]
    one.type('from one')
    one.flush()
    two.type('from two')
    two.flush()
    const again = open()
    expect([again.typed(), again.other()]).toEqual(['from two', 'from one'])
  })
  it('is not thrown away with what was kept in another window', () => {
    const { open, settle } = browser()
    const [one, two] = [open(), open()]
    one.type('first')
    settle()
    two.type('first and more')
    one.drop()
    settle()
    expect(two.typed()).toBe('first and more')
    expect(open().typed()).toBe('first and more')
  })
  it('is asked about before the page is closed only where the device cannot keep it', () => {
    const { open, device } = browser()
    const page = open()
    page.type('a thought')
    expect(page.wouldLose()).toBe(false)
    device.room = 0
    page.type('a longer thought')
    expect(page.wouldLose()).toBe(true)
    page.type('  ')
    expect(page.wouldLose()).toBe(false)
    page.type('again')
    device.room = 1e9
    expect(page.wouldLose()).toBe(false)
  })
  it('is written again where the device was cleared', () => {
    const { open, settle, clear } = browser()
    const page = open()
    page.type('kept')
    settle()
    clear()
    page.refresh()
    settle()
    expect(open().typed()).toBe('kept')
  })
  it('is left alone where what stands on the device is no draft', () => {
    const { open, texts } = browser()
    texts.set('/school/tiny:draft:note:', '{"fields":[1]}')
    texts.set('/school/tiny:draft:edit:x', 'nonsense')
    expect(open().typed()).toBeUndefined()
  })
})

describe('two sites of one host', () => {
  it('have drafts of their own', () => {
    const { open, settle } = browser()
    const one = open()
    const other = open('/other/')
    one.type('half a note')
    settle()
    expect(other.typed()).toBeUndefined()
    expect(open('/other/').typed()).toBeUndefined()
    expect(open().typed()).toBe('half a note')
  })

  it('take in once what was typed before they were told apart, and nothing is written over', () => {
    const { open, settle, texts } = browser()
    open('').type('typed before')
    settle()
    expect(open().typed()).toBe('typed before')
    expect(open('/other/').typed()).toBeUndefined()
    texts.set('tiny:draft:note:', '{"fields":{"text":"an older window"},"at":"2020-01-01T00:00:00.000Z"}')
    expect(open().typed()).toBe('typed before')
    expect(texts.get('tiny:draft:note:')).toContain('an older window')
  })
})
