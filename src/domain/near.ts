/** Whether two words differ by one typing error: a character missing, extra, wrong, or two swapped. */
export function isNear(one: string, other: string): boolean {
  const [a, b] = [Array.from(one), Array.from(other)]
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  const same = (fromA: number, fromB: number) => restA.slice(fromA).join('') === restB.slice(fromB).join('')
  const isSwapped = restA.length > 1 && restA[1] === restB[0] && restA[0] === restB[1] && same(2, 2)
  return isSwapped || (restA.length > 0 && same(1, 1)) || same(1, 0) || same(0, 1)
}
