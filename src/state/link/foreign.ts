/** What mailing programs, social networks, learning platforms and search engines add to any address. */
const ADDED_BY_OTHERS =
  /^(?:(?:utm|mc|hsa?|mtm|matomo|pk|piwik|oly|vero|wt|trk|spm|sc|ns|stm|itm|cm|lti|oauth|custom|tc|cid|sfmc|mkt|ga|gad|gs|fb)_|_)|^(?:ref|src|[a-z]{0,3}clid|[a-z]*clsrc|gbraid|wbraid|igshid?|si|ck_subscriber_id|ref_?(?:src|url|id)|source|campaign|session|sid|token|redirect|lang|hl|s|v)$/

/** A shorter name is within one letter of too many words. */
const SHORTEST_NEAR = 4

export function isAddedByOthers(name: string): boolean {
  return ADDED_BY_OTHERS.test(name)
}

/** The one name of ours that a damaged name can have been: a letter is missing, too many, another, or two are swapped. */
export function nearestOf(name: string, ours: Iterable<string>): string | undefined {
  if (isAddedByOthers(name)) return undefined
  const near = [...ours].filter((each) => each.length >= SHORTEST_NEAR && isNear(name, each))
  return near.length === 1 ? near[0] : undefined
}

function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  const swapped =
    restA.length > 1 && restA[1] === restB[0] && restA[0] === restB[1] && restA.slice(2) === restB.slice(2)
  return (
    swapped ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.length > 0 && restA.slice(1) === restB.slice(1))
  )
}
