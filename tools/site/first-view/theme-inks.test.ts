import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { themeInks } from './theme-inks.ts'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')

test('the colours of the first map are those of the usual theme, not of a later rule', () => {
  const paper = /--sea: (#[0-9a-f]{6});/.exec(tokens)?.[1]
  expect(themeInks(tokens).sea).toBe(paper)
  expect(themeInks(`${tokens}\n:root { --sea: #000000; }`).sea).toBe(paper)
})

test('a colour that the theme does not have fails the build by its name', () => {
  expect(() => themeInks(tokens.replace('--sea:', '--lake-of-old:'))).toThrow('--sea')
})
