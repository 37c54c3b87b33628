import { expect, test } from 'vitest'
import { isAllowed } from './licences.ts'
import { noticesPage } from './notices-page.ts'
import { OTHER_WORKS } from './other-works.ts'
import { packagesOf, readPackage } from './shipped-packages.ts'
import { faultsOf } from './vite-plugin.ts'

test.each([
  ['MIT', true],
  ['Apache-2.0 OR MIT', true],
  ['GPL-3.0-only OR MIT', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  ['UNLICENSED', false],
  ['', false],
])('a work under "%s" may be shipped: %s', (licence, expected) => {
  expect(isAllowed(licence)).toBe(expected)
})

test('of modules, the packages they belong to are named once, with the words of their licences', () => {
  const packages = packagesOf([
    '/project/src/app/main.tsx',
    '\0vite/preload-helper.js',
    'node_modules/react/index.js',
    'node_modules/react/jsx-runtime.js?commonjs-module',
    'node_modules/vis-data/esnext/esm/vis-data.mjs',
    'node_modules/@fontsource/ibm-plex-mono/files/a.woff2',
  ])
  expect(packages.map(({ name }) => name)).toEqual(['@fontsource/ibm-plex-mono', 'react', 'vis-data'])
  expect(packages.map(({ licence }) => licence)).toEqual(['OFL-1.1', 'MIT', 'Apache-2.0 OR MIT'])
  for (const each of packages) expect(each.text).toMatch(/copyright|licen[cs]e/i)
  expect(packages.flatMap(faultsOf)).toEqual([])
})

test('a copy of a package within another counts as that package', () => {
  const copy = 'node_modules/@maplibre/maplibre-gl-style-spec/dist/node_modules/tinyqueue/index.mjs'
  expect(packagesOf([copy])).toEqual(packagesOf(['node_modules/tinyqueue/index.js']))
})

test('where only the README has the words of a licence, they are taken from there', () => {
  const { text } = readPackage('node_modules/murmurhash-js')
  expect(text).toMatch(
    /^Copyright \(c\) 2011 Gary Court\n\nPermission is hereby granted[^]*OTHER DEALINGS IN THE SOFTWARE\.$/,
  )
})

test('a licence that is not on the list, and one without words, stop the build', () => {
  const fine = { name: 'a', version: '1.0.0', licence: 'MIT', text: 'Permission is hereby granted' }
  expect(faultsOf(fine)).toEqual([])
  expect(faultsOf({ ...fine, licence: 'GPL-2.0-only' })[0]).toContain('a is under "GPL-2.0-only"')
  expect(faultsOf({ ...fine, text: '' })[0]).toContain('no file with the words')
})

test('what is shipped and is no package is named as well, with its words where they have to go along', () => {
  const others = OTHER_WORKS.map((work) => ({
    ...work,
    text: work.textIn === undefined ? '' : readPackage(`node_modules/${work.textIn}`).text,
  }))
  for (const { licence, text } of others) expect(text !== '' || !['MIT', 'OFL-1.1'].includes(licence)).toBe(true)
  const packages = [{ name: 'a<b', version: '1', licence: 'MIT', text: '<script>' }]
  const page = noticesPage({ packages, others }, 'assets/plain.css')
  for (const word of ['GSHHG', 'OpenStreetMap', 'Noto Serif CJK', 'a&lt;b 1', '&lt;script>'])
    expect(page).toContain(word)
  expect(page).not.toContain('<script')
})
