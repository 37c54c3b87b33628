// The checks: name, command, arguments, and of a test runner its report and how many tests it must have run.
import { clockTests } from './clock-tests.mjs'

/** Two far from UTC, on either side of it, and two that changed their clocks in the lesson's autumn. */
const ZONE = 'America/Los_Angeles'
const OTHER_ZONES = ['Europe/London', 'Asia/Seoul', 'Pacific/Auckland']

const EVERY_DAY = 'tests/every-day/**'

const check = (name, command, ...args) => ({ name, command, args })

const vitest = (name, file, zone, least, ...args) => ({
  name,
  least,
  command: 'vitest',
  args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=test-results/${file}.json`, ...args],
  env: { TZ: zone },
  report: `test-results/${file}.json`,
  counts: ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
})

export const UNIT = vitest(`unit tests, clock in ${ZONE}`, 'unit', ZONE, 1400, '--exclude', EVERY_DAY)

/** What could depend on the clock of the machine, under three others. */
const unitIn = (zone) =>
  vitest(`unit tests near a clock, in ${zone}`, `unit-${zone.replace('/', '-')}`, zone, 250, ...clockTests())
export const UNIT_IN_OTHER_ZONES = OTHER_ZONES.map(unitIn)

/** Draws everything on each day of the frame, under the clock farthest from UTC. */
export const DAY_BY_DAY = vitest(
  'every day of the frame, in every pane',
  'every-day',
  'Pacific/Auckland',
  6,
  'tests/every-day',
)

export const FAST = [
  check('lint', 'eslint', '.', '--max-warnings', '0'),
  check('format', 'prettier', '--check', '.', '--log-level', 'warn'),
  check('types', 'tsc', '--noEmit'),
  check('import law', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'tools', 'tests', 'bench'),
  check('content', 'node', 'tools/content/cli.ts', 'check'),
  check('schemas fresh', 'node', 'tools/content/cli.ts', 'schema', '--check'),
]

export const BUILD = check('build', 'vite', 'build', '--logLevel', 'warn')

/** What looks at the built site, and needs the machine for itself. */
export const SITE = [
  check('size limits', 'size-limit'),
  {
    name: 'end-to-end tests in Chromium',
    least: 50,
    command: 'playwright',
    args: ['test'],
    report: 'test-results/e2e.json',
    // a test that passed only when it was run again has failed
    counts: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  },
]
