import type { Words } from '#src/i18n/words.ts'

const OPEN = '⟦'
const SHUT = '⟧'

/**
 * A language for tests, made of another: every text is marked at both ends and two fifths longer. What a page then
 * shows without marks did not come from the words.
 */
export function pseudoWords(words: Words): Words {
  return { ...(pseudo(words) as Words), locale: words.locale }
}

function pseudo(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? '' : mark(value)
  if (typeof value === 'function') {
    return (...args: readonly unknown[]) => pseudo((value as (...args: readonly unknown[]) => unknown)(...args))
  }
  if (Array.isArray(value)) return value.map(pseudo)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pseudo(each)]))
}

function mark(text: string): string {
  return `${OPEN}${text}${'·'.repeat(Math.ceil(text.length * 0.4))}${SHUT}`
}

/** What stands outside all marks. */
export function outsideMarks(text: string): string {
  let depth = 0
  return Array.from(text)
    .filter((sign) => {
      if (sign === OPEN) depth += 1
      const outside = depth === 0
      if (sign === SHUT) depth -= 1
      return outside
    })
    .join('')
}
