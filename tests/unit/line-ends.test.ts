import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { REAL_DIRECTORY } from '#tests/support/real-lesson.ts'

const SEED = `${REAL_DIRECTORY}/document/seed.txt`
const OTHER = `${REAL_DIRECTORY}/lesson.yaml`
let clone = ''

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'core.autocrlf=true', '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
    cwd: clone,
    stdio: ['ignore', 'pipe', 'ignore'],
  })

describe('a clone by a Git that turns line ends into those of Windows', () => {
  beforeAll(() => {
    clone = mkdtempSync(path.join(tmpdir(), 'line-ends-'))
    git('init', '-q')
    for (const file of ['.gitattributes', SEED, OTHER]) {
      mkdirSync(path.join(clone, path.dirname(file)), { recursive: true })
      copyFileSync(file, path.join(clone, file))
    }
    git('add', '.')
    git('commit', '-q', '-m', 'a lesson')
    git('rm', '-q', '-r', '--cached', '.')
    for (const file of [SEED, OTHER]) rmSync(path.join(clone, file))
    git('reset', '-q', '--hard')
  })
  afterAll(() => {
    rmSync(clone, { recursive: true, force: true })
  })

  test.each([SEED, OTHER])('has %s as it is here', (file) => {
    expect(readFileSync(path.join(clone, file), 'utf8')).toBe(readFileSync(file, 'utf8'))
  })
})
