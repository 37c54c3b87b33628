import { describe, expect, test } from 'vitest'
import type { Lecture } from '#src/domain/lecture.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { lectureFile, readLectureFile } from './lecture-file.ts'

const lesson = tinyLesson()
const lecture: Lecture = {
  votes: {
    'vote-was-it-obeyed': [
      [12, 3],
      [7, 8],
    ],
  },
  strokes: [
    {
      id: 'a',
      step: 'the-port',
      tool: 'arrow',
      points: [
        [1.5, 2.25],
        [2, 2],
      ],
    },
  ],
  used: { 'the-port': 75 },
}
const saved = () => lectureFile(lecture, lesson, '2020-02-02T02:02:02.000Z')
const changed = (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(saved().text) as Record<string, unknown>
  change(file)
  return readLectureFile(JSON.stringify(file), lesson)
}

describe('a lecture as a file', () => {
  test('says in words what was counted, timed and drawn', () => {
    const { name, text } = saved()
    expect(name).toBe(`${lesson.id}-lecture-2020-02-02.json`)
    expect(JSON.parse(text)).toMatchObject({
      votes: [
        {
          question: lesson.votes[0]?.question,
          options: [
            { text: 'All of it', hands: [12, 7] },
            { text: 'Half of it', hands: [3, 8] },
          ],
        },
      ],
      times: [{ step: 'the-port', title: 'The port', seconds: 75 }],
      drawings: { features: [{ properties: { title: 'The port', tool: 'arrow' }, geometry: { type: 'LineString' } }] },
    })
  })

  test('opens again as it was', () => {
    expect(readLectureFile(saved().text, lesson)).toEqual(lecture)
  })

  test('is refused where it is damaged, of another lesson, or no lecture at all', () => {
    expect(readLectureFile('{"lesson":', lesson)).toBeNull()
    expect(readLectureFile('[]', lesson)).toBeNull()
    expect(changed((file) => (file['lesson'] = 'another'))).toBeNull()
    expect(changed((file) => (file['times'] = [{ step: 'the-port', title: '', seconds: -4 }]))).toBeNull()
    expect(changed((file) => delete file['drawings'])).toBeNull()
  })

  test('is opened without what this lesson no longer has', () => {
    expect(changed((file) => (file['times'] = [{ step: 'gone', title: 'Gone', seconds: 4 }]))?.used).toEqual({})
    expect(changed((file) => (file['votes'] = [{ id: 'gone', question: '', options: [] }]))?.votes).toEqual({})
  })
})
