import type { Issue } from '#src/domain/issue.ts'
import { isNear } from '#src/domain/near.ts'
import { CSL_DATES, CSL_NAMES, CSL_TEXTS } from '#src/lesson/schema/csl.ts'
import { readForeignDate } from './foreign-csl-date.ts'
import { type Report, type Spot, inside, spotIn, toError } from './issue-log.ts'
import { readNote } from './note-fields.ts'
import { showValue } from './show-value.ts'

type Members = Readonly<Record<string, unknown>>
export type OwnSources = { readonly value: unknown; readonly issues: readonly Issue[] }

/** Older names of variables, which programs still write. */
const RENAMED: Readonly<Record<string, string>> = {
  shortTitle: 'title-short',
  journalAbbreviation: 'container-title-short',
  event: 'event-title',
  citekey: 'citation-key',
}
/** A program's own data: where the item is in its library. */
const HOUSEKEEPING = new Set([
  ...['uri', 'uris', 'key', 'itemKey', 'itemID', 'library', 'libraryID', 'systemID', 'version', 'multi', 'select'],
  ...['attachments', 'collections', 'relations', 'tags', 'seeAlso', 'notes', 'dateAdded', 'dateModified', '_graph'],
])
const OURS = ['id', 'type', 'custom', 'categories']
const KNOWN: ReadonlySet<string> = new Set([...OURS, ...CSL_NAMES, ...CSL_DATES, ...CSL_TEXTS])

/**
 * A bibliography as Zotero, Better BibTeX and others export it, in the form of our own file: ids as refs can name them,
 * variables out of the note, dates as numbers. What is no variable of CSL is named, never dropped without a word.
 */
export function readForeignCsl(file: string, value: unknown): OwnSources {
  const issues: Issue[] = []
  const report: Report = (spot, finding) => issues.push(toError(spot, finding))
  const items = isMembers(value) && Array.isArray(value['items']) ? value['items'] : value
  if (!Array.isArray(items)) return { value, issues }
  const read = items.map((item: unknown, at) => {
    if (!isMembers(item)) return item
    const spot = items === value ? spotIn(file, at) : spotIn(file, 'items', at)
    return readItem(readNote(item), spot, report, (issue) => issues.push(issue))
  })
  return { value: read, issues }
}

function readItem(item: Members, spot: Spot, report: Report, add: (issue: Issue) => void): Members {
  const own: Record<string, unknown> = {}
  for (const [given, value] of Object.entries(item)) {
    if (value === null || HOUSEKEEPING.has(given)) continue
    const name = RENAMED[given] ?? given
    if (KNOWN.has(name)) own[name] = readValue(name, value, inside(spot, given), report)
    else add(unknownVariable(given, value, spot))
  }
  return own
}

function readValue(name: string, value: unknown, spot: Spot, report: Report): unknown {
  if (name === 'id') return toId(value)
  if ((CSL_DATES as readonly string[]).includes(name)) return readForeignDate(value, spot, report)
  const isText = (CSL_TEXTS as readonly string[]).includes(name)
  return isText && typeof value === 'number' ? String(value) : value
}

/** `http://zotero.org/users/7/items/AB12` is `ab12`, `kimSmith2010` is `kimsmith2010`: refs have small letters only. */
function toId(value: unknown): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return value
  const last =
    String(value)
      .split('/')
      .findLast((part) => part !== '') ?? ''
  const bare = last.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return bare.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
}

function unknownVariable(name: string, value: unknown, spot: Spot): Issue {
  const near = [...KNOWN].find((each) => isNear(name.toLowerCase(), each.toLowerCase()))
  return {
    rule: 'csl',
    severity: near === undefined ? 'warning' : 'error',
    ...inside(spot, name),
    message: `CSL has no variable ${showValue(name)}; its value ${showValue(value)} is printed nowhere.`,
    hint: near === undefined ? 'Move it to a variable of CSL or to note, or remove it.' : `Did you mean ${near}?`,
  }
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
