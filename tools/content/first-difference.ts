/** The offset of the first difference between two texts; the end of the shorter one if it is a prefix. */
export function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1
  return at
}

/** The line of a text in which it parts from another. */
export function lineOfDifference(text: string, other: string): number {
  return text.slice(0, firstDifference(text, other)).split('\n').length
}
