import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#src/domain/answers.ts'
import type { TeachersNotes } from '#src/domain/teachers-notes.ts'
import { parseLesson } from '#src/lesson/parse-lesson.ts'
import { TINY_DIRECTORY, tinyLesson } from '#tests/support/tiny-lesson.ts'
import { compileLesson } from '../compile/compile-lesson.ts'
import { filesOf, writeLesson } from './emit.ts'

const compiled = await compileLesson(TINY_DIRECTORY)
const [lesson = '', answers = '', notes = ''] = filesOf(compiled).map(({ text }) => text)

describe('writeLesson', () => {
  it('writes a file that the app reads as the same lesson, and two that are held back', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'emitted-'))
    const files = await writeLesson(compiled, folder)
    expect(files.map((file) => path.relative(folder, file))).toEqual([
      'lessons/tiny-lesson/lesson.json',
      'lessons/tiny-lesson/answers.json',
      'lessons/tiny-lesson/teachers-notes.json',
    ])
    const [file = ''] = files
    expect(parseLesson(readFileSync(file, 'utf8'), file)).toEqual({ lesson: tinyLesson() })
    rmSync(folder, { recursive: true })
  })
})

describe('what students get before they answer', () => {
  it.each([
    ['a model answer', 'The council, or the captain in its name.'],
    ['what happened', 'All of it came over the ford.'],
    ["the editors' view", 'Half of it can be foreseen.'],
    ['a reason', 'Both speak of them.'],
    ['a reply', 'The fleet had the port.'],
    ['a clue', 'The log gives no hour.'],
  ])('lacks %s, which is with the answers', (_what, words) => {
    // the log's hour is also a note of an event, and that is no secret
    if (words !== 'The log gives no hour.') expect(lesson).not.toContain(words)
    expect(answers).toContain(words)
    expect(notes).not.toContain(words)
  })

  it.each([
    ['what a lecturer says', 'Ask what was left behind.'],
    ['a likely mistake', 'They will surrender.'],
    ["a teacher's note", 'Fold the sheet above the first point.'],
    ['what to listen for', 'That no day is named.'],
    ['a misconception', 'Taking the subject for the addressee.'],
    ['a plan', 'Leave out the guess.'],
    ['what a vote reveals', 'She kept the pilots.'],
    ['the whole story', 'Half of it was obeyed.'],
  ])('lacks %s, which is with the notes', (_what, words) => {
    expect(lesson).not.toContain(words)
    expect(notes).toContain(words)
  })

  it('lists the cards of an order task in no order of days', () => {
    const { tasks = [] } = compiled.lesson ?? {}
    const cards = tasks.flatMap((task) => (task.kind === 'order' ? [task.cards.map(({ text }) => text)] : []))
    expect(cards.map((each) => each.slice().sort())).toEqual(cards)
  })
})

describe('the answers and the notes', () => {
  it('have one entry for every question, prediction, exercise, step and vote', () => {
    const has = (record: object) => Object.keys(record).sort()
    const { questions, predictions, tasks, votes, tours } = tinyLesson()
    const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort()
    const given = JSON.parse(answers) as Answers
    const kept = JSON.parse(notes) as TeachersNotes
    expect(has(given.questions)).toEqual(ids(questions))
    expect(has(given.predictions)).toEqual(ids(predictions))
    expect(has(given.tasks)).toEqual(ids(tasks))
    expect(has(kept.tasks)).toEqual(ids(tasks))
    expect(has(kept.votes)).toEqual(ids(votes))
    expect(has(kept.speakerNotes)).toEqual(ids(tours.flatMap(({ steps }) => steps)).map((id) => `step:${id}`))
  })
})
