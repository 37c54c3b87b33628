/** Whether two words differ by one typing slip: a letter missing, extra, wrong, or swapped with its neighbour. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  const isSwapped =
    restA.length > 1 && restA[1] === restB[0] && restA[0] === restB[1] && restA.slice(2) === restB.slice(2)
  const isOther = restA.length > 0 && restA.slice(1) === restB.slice(1)
  return isSwapped || isOther || restA.slice(1) === restB || restA === restB.slice(1)
}
