import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { words } from '#tests/support/english.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { FIRST, NOW, OWN, WITHOUT_FOLDER, browser, note, written } from '#tests/support/workbook-windows.ts'

const index = tinyIndex()

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the workbook on the device', () => {
  it('is written after a short rest, read again, and written at once when the page is put away', () => {
    const { open, settle, texts } = browser()
    const first = open()
    first.add(note('1'))
    settle()
    expect(open().texts()).toEqual(['note 1'])
    first.add(note('2'))
    first.flush()
    expect(texts.get(OWN)).toContain('note 2')
    expect(first.state()).toMatchObject({ keeping: 'kept', notices: [] })
  })
  it('is written while somebody writes on without a pause', () => {
    const { open, texts } = browser()
    const { add } = open()
    for (let step = 0; step < 10; step++) {
      add(note('1', `letter ${step}`))
      vi.advanceTimersByTime(100)
    }
    expect(texts.get(OWN)).toMatch(/letter [5-9]/)
  })
  it('that holds an answer to the question before the text keeps it from being asked again; another answer does not', () => {
    const { open, settle } = browser()
    const first = open()
    const reply = { id: note('8').id, task: 'task:other', kind: 'predict', content: { option: 'a' } } as const
    first.actions.putAnswer(reply, NOW)
    first.actions.lockIn(reply.id, NOW)
    settle()
    expect(open({ expectation: 'asked' }).state().expectation).toBe('asked')
    const answer = {
      id: note('9').id,
      task: `question:${index.lesson.card.askFirst ?? ''}`,
      kind: 'open',
      content: { text: 'The council', evidence: [] },
    } as const
    first.actions.putAnswer(answer, NOW)
    first.actions.lockIn(answer.id, NOW)
    settle()
    expect(open({ expectation: 'asked' }).state().expectation).toBe('answered')
  })
  it.each(['version-1', 'version-2'])('of %s is taken in, and moved under the name of this version', (version) => {
    const old = readFileSync(`tests/fixtures/workbooks/${version}.json`, 'utf8')
    const { open, settle, texts } = browser({ [FIRST]: old })
    const { state } = open()
    expect(state().workbook.notes.length).toBeGreaterThan(0)
    settle()
    expect([...texts.keys()]).toEqual([OWN])
    expect(open().state().workbook).toEqual(state().workbook)
  })
})

describe('two windows end with all that was made in either, without what was deleted', () => {
  it('when each makes a note', () => {
    const { open, settle } = browser()
    const [one, two] = [open(), open()]
    one.add(note('1'))
    settle()
    two.add(note('2'))
    settle()
    expect([one.texts(), two.texts(), open().texts()]).toEqual(Array(3).fill(['note 1', 'note 2']))
  })
  it('when both write before they hear of each other', () => {
    const { open, settle } = browser()
    const [one, two] = [open(), open()]
    one.add(note('1'))
    two.add(note('2'))
    settle()
    expect([one.texts(), two.texts(), open().texts()]).toEqual(Array(3).fill(['note 1', 'note 2']))
  })
  it('when one of them never hears of the other', () => {
    const { open } = browser()
    const [one, two] = [open(), open()]
    one.add(note('1'))
    one.flush()
    two.add(note('2'))
    two.flush()
    expect(open().texts()).toEqual(['note 1', 'note 2'])
  })
  it('when one deletes what the other still shows', () => {
    const { open, settle } = browser({ [OWN]: written(note('1')) })
    const [one, two] = [open(), open()]
    one.remove('1')
    one.flush()
    two.add(note('2'))
    settle()
    expect([one.texts(), two.texts(), open().texts()]).toEqual(Array(3).fill(['note 2']))
  })
  it('when one deletes all there is while the other writes', () => {
    const { open, settle, texts } = browser({ [OWN]: written(note('1')) })
    const [one, two] = [open(), open()]
    two.add(note('2'))
    two.remove('2')
    one.remove('1')
    settle()
    expect([one.texts(), two.texts(), open().texts()]).toEqual([[], [], []])
    expect(texts.get(OWN)).not.toContain('note 1')
  })
  it('when the clock was ahead: the correction made today stands', () => {
    const ahead = note('1', 'of 2031', '2031-01-01T00:00:00.000Z')
    const { open, settle } = browser({ [OWN]: written(ahead) })
    const [one, two] = [open(), open()]
    one.add(note('1', 'corrected'))
    settle()
    two.add(note('2'))
    settle()
    expect([one.texts(), two.texts(), open().texts()]).toEqual(Array(3).fill(['corrected', 'note 2']))
  })
})

describe('an older and a newer version of the page', () => {
  it('an older one that writes under its own name loses nothing, and writes over nothing', () => {
    const old = readFileSync('tests/fixtures/workbooks/version-1.json', 'utf8')
    const { open, settle, texts } = browser({ [OWN]: written(note('5')) })
    const { texts: shown } = open()
    // as a window of version 2 does at its next change
    texts.set(FIRST, old)
    const again = open()
    settle()
    expect(again.texts()).toEqual(['', 'Who speaks?', 'note 5'])
    expect(shown()).toEqual(again.texts())
    expect(texts.has(FIRST)).toBe(false)
  })
  it.each(['found at the start', 'written while the page is open'])(
    'what a newer one has kept is left alone, %s; ours is kept beside it, and said',
    (when) => {
      const newer = '{"version":99,"wonders":[]}'
      const { open, settle, texts } = browser(when === 'found at the start' ? { [OWN]: newer } : {})
      const page = open()
      page.add(note('1'))
      texts.set(OWN, newer)
      settle()
      page.add(note('2'))
      settle()
      expect(texts.get(OWN)).toBe(newer)
      expect(page.said()).toEqual([words.notes.newer])
      expect(page.state()).toMatchObject({ keeping: 'beside', rescued: [{ text: newer, problem: 'newer' }] })
      expect(open().texts()).toEqual(['note 1', 'note 2'])
    },
  )
})

describe('two sites of one host', () => {
  it('have workbooks of their own', () => {
    const { open, settle } = browser()
    const [one, other] = [open(), open({}, '/other/')]
    one.add(note('1'))
    other.add(note('2'))
    settle()
    expect([one.texts(), other.texts()]).toEqual([['note 1'], ['note 2']])
    expect([open().texts(), open({}, '/other/').texts()]).toEqual([['note 1'], ['note 2']])
  })

  it('move once what was kept before they were told apart, also while an older window goes on', () => {
    const { open, settle, texts } = browser({ [WITHOUT_FOLDER]: written(note('1')) })
    const older = open({}, '')
    const page = open()
    settle()
    expect(texts.has(OWN)).toBe(true)
    older.add(note('2'))
    settle()
    expect(page.texts()).toEqual(['note 1', 'note 2'])
    older.end()
    settle()
    expect(open().texts()).toEqual(['note 1', 'note 2'])
  })
})
