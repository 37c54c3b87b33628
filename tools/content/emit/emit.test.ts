import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseLesson } from '#src/lesson/parse-lesson.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'
import { writeLesson } from './emit.ts'

describe('writeLesson', () => {
  it('writes a file that the app reads as the same lesson', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'emitted-'))
    const file = await writeLesson(tinyLesson(), folder)
    expect(file).toBe(path.join(folder, 'lessons/tiny-lesson/lesson.json'))
    expect(parseLesson(readFileSync(file, 'utf8'), file)).toEqual({ lesson: tinyLesson() })
    rmSync(folder, { recursive: true })
  })
})
