import { describe, expect, test } from 'vitest'
import { BARE_STAGE, type Stroke } from '#src/domain/lecture.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { createActions } from './actions.ts'
import { createAppStore } from './store.ts'

function lecture() {
  const lesson = tinyLesson()
  const store = createAppStore(lesson)
  const actions = createActions(store, lesson)
  actions.startTour('short-walk')
  return { store, actions, now: store.getState }
}

const stroke = (id: string, step = 'the-port'): Stroke => ({ id, step, tool: 'pen', points: [[1, 2]] })

describe('a vote', () => {
  test('keeps each round, option by option, and the last can be dropped', () => {
    const { actions, now } = lecture()
    actions.countHands('vote-was-it-obeyed', 0, 1, 12)
    actions.countHands('vote-was-it-obeyed', 1, 0, 7)
    expect(now().lecture.votes).toEqual({
      'vote-was-it-obeyed': [
        [0, 12],
        [7, 0],
      ],
    })
    actions.dropRound('vote-was-it-obeyed')
    expect(now().lecture.votes).toEqual({ 'vote-was-it-obeyed': [[0, 12]] })
    actions.dropRound('vote-was-it-obeyed')
    expect(now().lecture.votes).toEqual({})
  })

  test('counts whole hands, none below nothing, and only where the lesson has it', () => {
    const { actions, now } = lecture()
    actions.countHands('vote-was-it-obeyed', 0, 0, -3)
    actions.countHands('vote-was-it-obeyed', 0, 1, 4.9)
    actions.countHands('no-such-vote', 0, 0, 3)
    expect(now().lecture.votes).toEqual({ 'vote-was-it-obeyed': [[0, 4]] })
  })
})

describe('what is drawn', () => {
  test('grows while it is made, is taken back step by step, and is erased by name', () => {
    const { actions, now } = lecture()
    actions.addStroke(stroke('a'))
    actions.addStroke({ ...stroke('a'), points: [[3, 4]] })
    actions.addStroke(stroke('b', 'the-hills'))
    actions.addStroke(stroke('c'))
    expect(now().lecture.strokes.map(({ id, points }) => [id, points[0]?.[0]])).toEqual([
      ['a', 3],
      ['b', 1],
      ['c', 1],
    ])
    actions.undoStroke('the-port')
    expect(now().lecture.strokes.map(({ id }) => id)).toEqual(['a', 'b'])
    actions.eraseStroke('a')
    expect(now().lecture.strokes.map(({ id }) => id)).toEqual(['b'])
  })
})

describe('a saved lecture', () => {
  test('adds what is not here, and overwrites nothing', () => {
    const { actions, now } = lecture()
    actions.countHands('vote-was-it-obeyed', 0, 1, 12)
    actions.addStroke(stroke('a'))
    actions.spendTime('the-port', 20)
    const saved = {
      votes: { 'vote-was-it-obeyed': [[1, 1]], 'vote-other': [[2, 2]] },
      strokes: [{ ...stroke('a'), points: [[9, 9]] as const }, stroke('b')],
      used: { 'the-port': 60, 'the-hills': 5 },
    }
    actions.addSavedLecture(saved)
    const once = now().lecture
    expect(once.votes).toEqual({ 'vote-was-it-obeyed': [[0, 12]], 'vote-other': [[2, 2]] })
    expect(once.strokes.toSorted((one, other) => one.id.localeCompare(other.id))).toEqual([stroke('a'), stroke('b')])
    expect(once.used).toEqual({ 'the-port': 60, 'the-hills': 5 })
    actions.addSavedLecture(saved)
    expect(now().lecture).toEqual(once)
  })
})

describe('a lecture given on a learner’s device', () => {
  test('moves the learner no further: study goes on where it was', () => {
    const { actions, now } = lecture()
    actions.setMode('study')
    actions.goToStep(1)
    const { progress } = now()
    expect(progress?.position.step).toBe('the-port')
    actions.setMode('present')
    actions.goToStep(2)
    expect(now().progress).toEqual(progress)
    actions.setMode('study')
    expect(now().tour?.step).toBe('the-port')
    expect(now().progress).toEqual(progress)
  })
})

describe('a clicker', () => {
  test('takes away with a beat what was put on the stage for it, and keeps the screen and the countdown', () => {
    const { actions, now } = lecture()
    actions.putOnStage({ join: true, told: [{ question: 'q', answer: 'a', sources: [] }] })
    actions.putOnStage({ timer: { from: 1, seconds: 60 } })
    actions.toggleScreen('black')
    actions.moveBeat(1)
    expect(now().onStage).toEqual({ ...BARE_STAGE, screen: 'black', timer: { from: 1, seconds: 60 } })
    expect(now().beat).toBe(1)
  })

  test('goes over the borders of steps, and stays at both ends', () => {
    const { actions, now } = lecture()
    actions.moveBeat(-1)
    expect([now().tour?.step, now().beat]).toEqual(['look-at-the-card', 0])
    for (let press = 0; press < 5; press++) actions.moveBeat(1)
    expect([now().tour?.step, now().beat]).toEqual(['the-port', 0])
    actions.moveBeat(-1)
    expect([now().tour?.step, now().beat]).toEqual(['look-at-the-card', 4])
    for (let press = 0; press < 50; press++) actions.moveBeat(1)
    expect([now().tour?.step, now().beat]).toEqual(['the-hills', 1])
  })

  test('darkens the screen, lights it again, and changes black for white', () => {
    const { actions, now } = lecture()
    actions.toggleScreen('black')
    actions.toggleScreen('white')
    expect(now().onStage.screen).toBe('white')
    actions.toggleScreen('white')
    expect(now().onStage.screen).toBe('on')
  })
})
