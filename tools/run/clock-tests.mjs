import { existsSync, readFileSync } from 'node:fs'
import { filesBelow, reachableFrom } from './import-graph.mjs'

/** Packages that ask the clock or the zone of the machine. */
const PACKAGES = /^(?:moment|vis-timeline|vis-data|edtf|@citation-js)(?:\/|$)/
const NAMES = /\bDate\b|\bIntl\.DateTimeFormat\b|\btoLocale(?:Date|Time)?String\b/
const COMMENTS_AND_STRINGS = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'/g
const TEST = /\.test\.tsx?$/

/**
 * What gives the same under every clock, as its own tests show under each of them: lint keeps days, instants and their
 * words to UTC, the whole lesson is compiled anew and compared with the one that is kept, and so are the files that are
 * offered beside it. Who uses one of these needs no other clock for that.
 */
const WALLS = [
  'src/domain/day.ts',
  'src/domain/instant.ts',
  'src/features/timeline/lazy-timeline.ts',
  'tools/content/compile-cached.ts',
  'tools/content/compile/compile-lesson.ts',
  'tools/content/compile/reference.ts',
  'tools/exports/citations.ts',
  'tools/exports/lesson-exports.ts',
  'tools/exports/vite-plugin.ts',
]
const isWall = (file) => WALLS.includes(file) || file.startsWith('src/i18n/')

function knowsTheClock(file) {
  if (PACKAGES.test(file)) return true
  if (isWall(file) || !/\.[mc]?[jt]sx?$/.test(file) || !existsSync(file)) return false
  return NAMES.test(readFileSync(file, 'utf8').replace(COMMENTS_AND_STRINGS, ''))
}

/** The test files that run anything which could depend on the clock of the machine or its zone. */
export function clockTests(folders = ['src', 'tools', 'bench', 'tests/unit']) {
  return filesBelow(folders)
    .filter((file) => TEST.test(file))
    .filter((file) => isWall(file.replace('.test.', '.')) || [...reachableFrom([file], { isWall })].some(knowsTheClock))
    .sort()
}
