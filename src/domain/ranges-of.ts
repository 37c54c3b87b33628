import type { TextRange } from './document.ts'

/** Where each phrase first occurs in a text, regardless of line breaks. */
export function rangesOf(text: string, words: readonly string[]): readonly TextRange[] {
  return words.flatMap((each) => {
    const pattern = each.trim().split(/\s+/).map(escaped).join('\\s+')
    const found = new RegExp(pattern).exec(text)
    return found === null ? [] : [{ start: found.index, end: found.index + found[0].length }]
  })
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
