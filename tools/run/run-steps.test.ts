import { mkdirSync, rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { runSteps } from './run-steps.mjs'
import { SITE } from './steps.mjs'

// the suite runs under two clocks at once
const FOLDER = `test-results/run-steps-${process.pid}`
const REPORT = `${FOLDER}/report.json`
const step = (name: string, code: string) => ({ name, command: 'node', args: ['-e', code] })
const runner = (report: object) => ({
  ...step('runner', `require('node:fs').writeFileSync('${REPORT}', '${JSON.stringify(report)}')`),
  report: REPORT,
  counts: (counts: never) => counts,
})
const silent = { ...runner({}), args: ['-e', ''] }

async function outcome(...asked: Parameters<typeof runSteps>) {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line))
  const code = await runSteps(...asked)
  return { code, last: lines.at(-1)?.trim(), said: lines.join('\n') }
}

describe('the steps of npm test', () => {
  beforeAll(() => mkdirSync(FOLDER, { recursive: true }))
  afterAll(() => {
    rmSync(FOLDER, { recursive: true })
  })
  afterEach(() => vi.restoreAllMocks())

  test('count each check as one and sum what the runners counted', async () => {
    const steps = [step('a', ''), step('b', ''), runner({ passed: 7, failed: 0 })]
    expect(await outcome([steps])).toMatchObject({ code: 0, last: '9 passed, 0 failed' })
  })

  test('say what could not be run on this machine, and count it as nothing', async () => {
    const { code, last, said } = await outcome([[step('a', '')]], ['the tests in Firefox'])
    expect({ code, last }).toEqual({ code: 0, last: '1 passed, 0 failed' })
    expect(said).toContain('Not run: the tests in Firefox')
  })

  test('stop after the first that fails, and print what it said', async () => {
    const failing = step('b', 'console.error("why it failed"); process.exit(3)')
    const { code, last, said } = await outcome([[step('a', ''), failing], [step('never', '')]])
    expect({ code, last }).toEqual({ code: 1, last: '1 passed, 1 failed' })
    expect(said).toContain('why it failed')
    expect(said).not.toContain('never')
  })

  test.each([
    ['a runner that reports no test', runner({ passed: 0, failed: 0 })],
    ['a runner that leaves no report', silent],
    ['a command that does not exist', { name: 'none', command: 'no-such-command-here', args: [] }],
  ])('have failed with %s', async (_, broken) => {
    expect(await outcome([[broken, step('a', '')]])).toMatchObject({ code: 1, last: '1 passed, 1 failed' })
  })

  test('have failed with a runner that ran fewer tests than it must, and say so', async () => {
    const few = { ...runner({ passed: 7, failed: 0 }), least: 8 }
    const { code, last, said } = await outcome([[few]])
    expect({ code, last }).toEqual({ code: 1, last: '7 passed, 1 failed' })
    expect(said).toContain('only 7 tests ran, of at least 8')
  })

  test('have failed with a runner that fails though each of its tests passed', async () => {
    const broken = { ...runner({ passed: 7, failed: 0 }) }
    const args = ['-e', `${broken.args[1] ?? ''}; process.exit(1)`]
    expect(await outcome([[{ ...broken, args }]])).toMatchObject({ code: 1, last: '7 passed, 1 failed' })
  })

  test('count a browser test that passed only at the second try as failed', () => {
    const [, browser] = SITE
    expect(browser?.counts?.({ stats: { expected: 5, flaky: 1, unexpected: 0 } } as never)).toEqual({
      passed: 5,
      failed: 1,
    })
  })

  test('have failed when there are none', async () => {
    expect(await outcome([])).toMatchObject({ code: 1, last: '0 passed, 0 failed' })
  })
})
