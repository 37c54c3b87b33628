import { describe, expect, test } from 'vitest'
import { lectureWindows } from '#tests/support/lecture-windows.ts'

const ROUND = 4_000

describe('the windows of a lecture', () => {
  test('show the same after every change, whichever window is worked', () => {
    const { open } = lectureWindows()
    const console = open('a', 'console', 'step 1')
    const stage = open('b', 'stage', 'step 1')
    console.change('step 2')
    expect(stage.state).toBe('step 2')
    stage.change('step 3')
    expect(console.state).toBe('step 3')
    console.change('step 4')
    expect(stage.state).toBe('step 4')
  })

  test('that come late are told the state: the audience’s, a reloaded console, a third window', () => {
    const { open, lose } = lectureWindows()
    const first = open('a', 'console', 'step 1')
    first.change('step 5')
    const stage = open('b', 'stage', 'step 1')
    expect(stage.state).toBe('step 5')
    lose(first)
    const again = open('c', 'console', 'step 1')
    expect(again.state).toBe('step 5')
    const third = open('d', 'stage', 'step 2')
    expect(third.state).toBe('step 5')
    third.change('step 6')
    expect([again.state, stage.state]).toEqual(['step 6', 'step 6'])
  })

  test('that are both just opened follow the lecturer’s', () => {
    const { open } = lectureWindows()
    const stage = open('z', 'stage', 'an old link')
    const console = open('a', 'console', 'step 1')
    stage.wake()
    expect([stage.state, console.state]).toEqual(['step 1', 'step 1'])
  })

  test('find each other again after messages were lost, by the next round or when woken', () => {
    const { open, pass } = lectureWindows()
    const console = open('a', 'console', 'step 1')
    const stage = open('b', 'stage', 'step 1')
    stage.isDeaf = true
    console.change('step 2')
    console.change('step 3')
    expect(stage.state).toBe('step 1')
    stage.isDeaf = false
    pass(ROUND)
    expect(stage.state).toBe('step 3')
    stage.isDeaf = true
    console.change('step 4')
    stage.isDeaf = false
    stage.wake()
    expect(stage.state).toBe('step 4')
  })

  test('agree where both were changed while they could not hear each other', () => {
    const { open, pass } = lectureWindows()
    const console = open('a', 'console', 'step 1')
    const stage = open('b', 'stage', 'step 1')
    console.isDeaf = true
    stage.isDeaf = true
    console.change('by the console')
    stage.change('by the stage')
    console.isDeaf = false
    stage.isDeaf = false
    pass(ROUND)
    expect(console.state).toBe(stage.state)
  })

  test('are in step after a sleep of hours, in which the clock jumps', () => {
    const { open, pass } = lectureWindows()
    const console = open('a', 'console', 'step 1')
    const stage = open('b', 'stage', 'step 1')
    pass(3 * 60 * 60 * 1_000)
    console.change('step 2')
    expect(stage.state).toBe('step 2')
    expect(console.peers.map(({ role }) => role)).toEqual(['stage'])
  })

  test('count each other until one says goodbye, or falls silent', () => {
    const { open, lose, pass } = lectureWindows()
    const console = open('a', 'console', 'step 1')
    const stage = open('b', 'stage', 'step 1')
    const other = open('c', 'stage', 'step 1')
    pass(ROUND)
    expect(console.peers).toHaveLength(2)
    stage.end()
    lose(stage)
    expect(console.peers).toHaveLength(1)
    lose(other)
    for (let round = 0; round < 4; round++) pass(ROUND)
    expect(console.peers).toEqual([])
  })

  test('agree which of several consoles counts the time, also when it is gone', () => {
    const { open, lose, pass } = lectureWindows()
    const first = open('b', 'console', 'step 1')
    const stage = open('a', 'stage', 'step 1')
    const second = open('c', 'console', 'step 1')
    expect([first.isFirst(), second.isFirst()]).toEqual([true, false])
    first.end()
    lose(first)
    expect(second.isFirst()).toBe(true)
    stage.end()
    lose(stage)
    const third = open('a', 'console', 'step 1')
    expect([second.isFirst(), third.isFirst()]).toEqual([false, true])
    lose(third)
    for (let round = 0; round < 4; round++) pass(ROUND)
    expect(second.isFirst()).toBe(true)
  })

  test('pass over what is no message of theirs', () => {
    const { open } = lectureWindows()
    const console = open('a', 'console', 'step 1')
    for (const each of [null, 'state', {}, { kind: 'state', from: 'x', role: 'stage', version: { count: '9' } }]) {
      console.hear(each)
    }
    expect(console.state).toBe('step 1')
    expect(console.peers).toEqual([])
  })
})
