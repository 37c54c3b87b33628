// The checks: name, command, arguments, and the report file of a test runner. What takes longest begins first.
export const ZONES = ['America/Los_Angeles', 'Europe/London', 'Asia/Seoul', 'Pacific/Auckland']

const EVERY_DAY = 'tests/every-day/**'

const check = (name, command, ...args) => ({ name, command, args })

const unit = (zone) =>
  vitest(`unit tests, clock in ${zone}`, `unit-${zone.replace('/', '-')}`, zone, '--exclude', EVERY_DAY)

const vitest = (name, file, zone, ...args) => ({
  name,
  command: 'vitest',
  args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=test-results/${file}.json`, ...args],
  env: { TZ: zone },
  report: `test-results/${file}.json`,
  counts: ({ numPassedTests, numFailedTests, numTotalTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    total: numTotalTests,
  }),
})

/** Draws everything on each day of the frame: too long for four zones, so under the one farthest from UTC. */
export const DAY_BY_DAY = vitest(
  'every day of the frame, in every pane',
  'every-day',
  'Pacific/Auckland',
  'tests/every-day',
  '--maxWorkers=2',
)

export const FAST = [
  check('lint', 'eslint', '.', '--max-warnings', '0'),
  check('format', 'prettier', '--check', '.', '--log-level', 'warn'),
  check('types', 'tsc', '--noEmit'),
  check('import law', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'tools', 'tests', 'bench'),
  check('content', 'node', 'tools/content/cli.ts', 'check'),
  check('schemas fresh', 'node', 'tools/content/cli.ts', 'schema', '--check'),
]

export const UNIT = unit('Europe/London')
export const UNIT_IN_ALL_ZONES = ZONES.map(unit)

export const SITE = [
  check('build', 'vite', 'build', '--logLevel', 'warn'),
  check('size limits', 'size-limit'),
  {
    name: 'end-to-end tests in Chromium',
    command: 'playwright',
    args: ['test'],
    report: 'test-results/e2e.json',
    counts: ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      total: stats.expected + stats.flaky + stats.unexpected,
    }),
  },
]
