import { isNear } from '#src/domain/near.ts'

/** Parameters that newsletters, social networks, learning platforms and search engines add to any link. */
const ADDED_BY_OTHERS =
  /^(?:(?:utm|mc|hsa?|mtm|matomo|pk|piwik|oly|vero|wt|trk|spm|sc|ns|stm|itm|cm|lti|oauth|custom|tc|cid|sfmc|mkt|ga|gad|gs|fb)_|_)|^(?:ref|src|[a-z]{0,3}clid|[a-z]*clsrc|gbraid|wbraid|igshid?|si|ck_subscriber_id|ref_?(?:src|url|id)|source|campaign|session|sid|token|redirect|lang|hl|s|v)$/

/** Too many words are within one letter of a shorter name. */
const SHORTEST_NEAR = 4

export function isAddedByOthers(name: string): boolean {
  return ADDED_BY_OTHERS.test(name)
}

/** The parameter that a damaged name must mean, if there is only one: a letter missing, extra, wrong, or swapped. */
export function nearestOf(name: string, ours: Iterable<string>): string | undefined {
  if (isAddedByOthers(name)) return undefined
  const near = [...ours].filter((each) => each.length >= SHORTEST_NEAR && isNear(name, each))
  return near.length === 1 ? near[0] : undefined
}
