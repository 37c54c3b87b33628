const STARTS = /[\p{L}\p{N}-]/u
const ENDS = /[\p{L}\p{N}]/u

/**
 * A name or value of a link in the one way in which we write them: full-width and styled letters as plain ones, every
 * sort of dash as a hyphen, lower case, without blanks, invisible signs, and the marks of a sentence round it.
 */
export function level(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s+\p{Cc}\p{Cf}\p{Z}]/gu, '')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .toLowerCase()
  const start = plain.search(STARTS)
  if (start < 0) return ''
  // not by a pattern that ends in $: on a long row of marks that takes the square of its length
  let end = plain.length
  while (end > start && !ENDS.test(plain.slice(end - 1, end)) && !isPair(plain, end)) end -= 1
  return plain.slice(start, end)
}

/** Whether a letter outside the basic plane, written as two units, ends there. */
function isPair(text: string, end: number): boolean {
  return ENDS.test(text.slice(Math.max(0, end - 2), end)) && (text.codePointAt(end - 2) ?? 0) > 0xffff
}
