import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileLesson, compileTexts } from '#tools/content/compile/compile-lesson.ts'
import { printIssue } from '#tools/content/read/print-issue.ts'
import { readLesson } from '#tools/content/read/read.ts'
import { REAL_DIRECTORY } from '#tests/support/real-lesson.ts'
import { TINY_DIRECTORY } from '#tests/support/tiny-lesson.ts'
import { ALL_RULES } from './all-rules.ts'

/**
 * Each folder is named <rule> or <rule>--<variant>. It holds the files in which it differs from the tiny lesson, and
 * expected.txt: what the check prints. To make the expectation anew, delete it, run the tests, and read what was written.
 */
const BROKEN = 'tests/fixtures/broken-lessons'
const EXPECTED = 'expected.txt'
/** What is found before the rules run: notation, schema, and compilation. */
const BEFORE_THE_RULES = ['syntax', 'schema', 'dates', 'mentions', 'changes', 'markdown']

const tiny = await readLesson(TINY_DIRECTORY)
const cases = readdirSync(BROKEN)
const ruleOf = (name: string) => name.split('--')[0] ?? ''

function printed(name: string): string {
  const folder = join(BROKEN, name)
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name !== EXPECTED)
    .map((each) => posix.join(each.parentPath, each.name).slice(folder.length + 1))
  const changed = paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const)
  const texts = new Map([...tiny.texts, ...changed])
  const { issues } = compileTexts({ ...tiny, directory: 'lesson', texts }, ALL_RULES)
  return issues.map((issue) => `${printIssue(issue)}\n`).join('\n')
}

function expectationOf(name: string, found: string): string {
  const file = join(BROKEN, name, EXPECTED)
  if (!existsSync(file)) {
    if (process.env['CI'] !== undefined) return `${file} is missing: run the tests outside CI and commit it.`
    writeFileSync(file, found)
  }
  return readFileSync(file, 'utf8')
}

describe('a broken lesson', () => {
  it.each(cases)('%s is reported with file, line, rule, message and hint', (name) => {
    const found = printed(name)
    expect(found).toBe(expectationOf(name, found))
    expect(found).toContain(`[${ruleOf(name)}]`)
  })

  it('is named after a rule that exists', () => {
    const known = [...BEFORE_THE_RULES, ...ALL_RULES.map((rule) => rule.name)]
    expect(cases.filter((name) => !known.includes(ruleOf(name)))).toEqual([])
  })

  it('stands for every rule, so that no rule can go unnoticed', () => {
    const broken = new Set(cases.map(ruleOf))
    expect(ALL_RULES.map((rule) => rule.name).filter((name) => !broken.has(name))).toEqual([])
  })
})

describe('a rule', () => {
  it('has a name of its own and a sentence that ends', () => {
    expect(new Set(ALL_RULES.map((rule) => rule.name)).size).toBe(ALL_RULES.length)
    expect(ALL_RULES.filter(({ sentence }) => !/^[A-Z].+\.$/.test(sentence))).toEqual([])
  })

  it('stands in a file of its name', () => {
    const files = readdirSync('tools/content/rules').filter((name) => !/\.test\.ts$|^all-rules/.test(name))
    expect(files.sort()).toEqual(ALL_RULES.map((rule) => `${rule.name}.ts`).sort())
  })

  it.each([TINY_DIRECTORY, REAL_DIRECTORY])('finds nothing in %s', async (directory) => {
    expect((await compileLesson(directory)).issues.map(printIssue)).toEqual([])
  })
})
