import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const LONGEST = 250
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => path.join('src', file))

describe('the stylesheets', () => {
  test('are there to be looked at', () => {
    expect(files.length).toBeGreaterThan(30)
  })

  test(`have at most ${LONGEST} lines each, as every other file`, () => {
    const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1
    expect(files.filter((file) => lines(file) > LONGEST)).toEqual([])
  })

  test('of a module have a file name of their own: vite.config.ts makes the names of classes of it', () => {
    const names = files.filter((file) => file.endsWith('.module.css')).map((file) => path.basename(file))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('have nothing left to do', () => {
    expect(files.filter((file) => /\b(TODO|FIXME|XXX)\b/.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
