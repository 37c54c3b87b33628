import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BUILD_TARGET, OLDEST_BROWSERS, builtInsTooNew } from './browsers.ts'

test('a built-in that a browser of the list lacks is named, with that browser', () => {
  expect(builtInsTooNew('const groups=Map.groupBy(all,f)')).toEqual([
    'Map.groupBy, which chrome 111 and safari 16.4 lacks',
  ])
  expect(builtInsTooNew('a.values().map(f)')).toHaveLength(1)
})

test('what all of them have is not', () => {
  expect(builtInsTooNew('new Intl.Segmenter("en"),[].toSorted(),[].map(f),Object.hasOwn(a,b)')).toEqual([])
})

test('the build aims at the same browsers that the README names', () => {
  expect(BUILD_TARGET).toContain('safari16.4')
  const readme = readFileSync('README.md', 'utf8')
  for (const [browser, version] of Object.entries(OLDEST_BROWSERS)) {
    expect(readme.toLowerCase()).toMatch(new RegExp(`${browser}[^.]*\\b${String(version).replace('.', '\\.')}\\b`))
  }
})
