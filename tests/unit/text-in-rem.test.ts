import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Paper has its own sizes. */
const OTHERWISE = /print|teach\/handouts\/(sheet|cut-out|pupils)|\/plain\.css$/

const files = globSync('src/**/*.css').filter((file) => !OTHERWISE.test(file))

test('there are style sheets to look at', () => {
  expect(files.length).toBeGreaterThan(40)
})

test.each(files)('text grows with the size set in the browser and in the settings: %s', (file) => {
  const screen = readFileSync(file, 'utf8').split('@media print')[0] ?? ''
  const fixed = screen.match(/(?<![\w-])(font|font-size|line-height)\s*:[^;]*\dpx[^;]*;/g)
  expect(fixed).toBeNull()
})
