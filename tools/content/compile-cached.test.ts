import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { REAL_DIRECTORY } from '#tests/support/real-lesson.ts'
import { TINY_DIRECTORY } from '#tests/support/tiny-lesson.ts'
import { compileCached } from './compile-cached.ts'
import { compileLesson } from './compile/compile-lesson.ts'

const FOLDER = `test-results/compile-cached-${process.pid}`
const inCache = () =>
  readdirSync('node_modules/.cache/lessons').filter((file) => file.includes(`compile-cached-${process.pid}.`))

describe('a compiled lesson from the cache', () => {
  beforeAll(() => {
    mkdirSync('test-results', { recursive: true })
    cpSync(TINY_DIRECTORY, FOLDER, { recursive: true })
  })
  afterAll(() => {
    rmSync(FOLDER, { recursive: true })
    for (const file of inCache()) rmSync(`node_modules/.cache/lessons/${file}`)
  })

  // under each of the clocks, whichever of them filled the cache
  test.each([TINY_DIRECTORY, REAL_DIRECTORY])('is %s as it is compiled anew', async (directory) => {
    await compileCached(directory)
    const fresh = JSON.parse(JSON.stringify(await compileLesson(directory))) as unknown
    expect(await compileCached(directory)).toEqual(fresh)
  })

  test('is what was kept while no file has changed, and follows each file that changes', async () => {
    const { lesson } = await compileCached(FOLDER)
    expect(lesson?.shortTitle).toBe('Letter 7')
    const [kept = ''] = inCache()
    writeFileSync(`node_modules/.cache/lessons/${kept}`, JSON.stringify({ lesson, bibliography: [], issues: ['kept'] }))
    expect((await compileCached(FOLDER)).issues).toEqual(['kept'])
    appendFileSync(`${FOLDER}/people.yaml`, '\n  broken: [')
    expect((await compileCached(FOLDER)).lesson).toBeNull()
    expect(inCache()).toHaveLength(1)
  })

  test('is compiled anew where what was kept is damaged', async () => {
    const before = await compileCached(FOLDER)
    writeFileSync(`node_modules/.cache/lessons/${inCache()[0] ?? ''}`, '{"less')
    expect(await compileCached(FOLDER)).toEqual(before)
  })
})
