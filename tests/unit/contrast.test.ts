import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const [paper = '', hall = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media screen')
const tokensIn = (css: string) =>
  new Map([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((found) => [found[1], found[2]]))
const THEMES = { paper: tokensIn(paper), hall: tokensIn(hall) }

const WORDS = ['ink', 'ink-2', 'seal-chosen', 'side-blue', 'side-rust', 'side-plum', 'side-green', 'side-grey', 'focus']
const SIGNS = ['ink', 'seal-chosen', 'side-blue', 'side-rust', 'side-plum', 'side-green', 'side-grey', 'seal']

/** Relative luminance, by WCAG. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(THEMES))('the colours of %s', (_, tokens) => {
  const colour = (name: string) => {
    const found = tokens.get(name)
    if (found === undefined) throw new Error(`there is no ${name}`)
    return found
  }

  test('are one whole set', () => {
    expect([...tokens.keys()].sort()).toEqual([...THEMES.paper.keys()].sort())
  })

  test.each(WORDS)('let words in %s be read on paper and on what is lit', (name) => {
    for (const ground of ['paper', 'paper-2', 'lit'])
      expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(4.5)
  })

  test.each(SIGNS)('let signs in %s be seen on land and sea', (name) => {
    for (const ground of ['land-0', 'land-2', 'sea'])
      expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(3)
  })

  test('let the numeral of a seal be read', () => {
    expect(contrast(colour('seal-ink'), colour('seal'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour('seal-ink'), colour('seal-chosen'))).toBeGreaterThanOrEqual(4.5)
  })
})
