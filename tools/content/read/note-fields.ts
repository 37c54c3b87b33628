import { CSL_DATES, CSL_NAMES, CSL_TEXTS } from '#src/lesson/schema/csl.ts'

type Members = Readonly<Record<string, unknown>>

const LINE = /^\s*(?:\{:)?(?<name>[A-Za-z][A-Za-z _-]*?):\s*(?<value>[^}]*?)\}?\s*$/
const DATES: ReadonlySet<string> = new Set(CSL_DATES)
const NAMES: ReadonlySet<string> = new Set(CSL_NAMES)
const VARIABLES = [...CSL_DATES, ...CSL_NAMES, ...CSL_TEXTS, 'type']
const CUSTOM = ['tier', 'seen', 'archiveRef']

/**
 * Variables that Zotero has no field for stand in its field Extra, a line each (`original-date: 1921`), and come out
 * in the note; so may `tier` and `seen`, which only lessons have. What the item has already is never replaced.
 */
export function readNote(item: Members): Members {
  if (typeof item['note'] !== 'string') return item
  const found: Record<string, unknown> = {}
  const custom: Record<string, unknown> = {}
  const take = (line: string): boolean => {
    const { name = '', value = '' } = LINE.exec(line)?.groups ?? {}
    if (value === '') return false
    const own = CUSTOM.find((each) => isSame(each, name))
    const variable = VARIABLES.find((each) => isSame(each, name))
    if (own !== undefined) custom[own] = value
    else if (variable === undefined || variable === 'note' || (variable in item && variable !== 'type')) return false
    else if (NAMES.has(variable)) found[variable] = [...((found[variable] ?? []) as unknown[]), toCreator(value)]
    else found[variable] = DATES.has(variable) ? { raw: value } : value
    return true
  }
  const lines = item['note'].split('\n')
  // they stand at its head, before anything that is said in sentences
  const prose = lines.findIndex((line) => !take(line))
  const rest = prose < 0 ? [] : lines.slice(prose)
  const note = rest.join('\n').trim()
  const { note: _, ...others } = item
  const given = item['custom']
  const hasCustom = Object.keys(custom).length > 0 && (given === undefined || typeof given === 'object')
  return {
    ...others,
    ...found,
    ...(note === '' ? {} : { note }),
    ...(hasCustom ? { custom: { ...custom, ...(given as object | undefined) } } : {}),
  }
}

/** Zotero writes `Original Date: 1921` for `original-date`. */
function isSame(variable: string, name: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[ _]/g, '-')
  return plain(variable) === plain(name)
}

/** `Family || Given`, or one name. */
function toCreator(value: string): Members {
  const [family = '', given] = value.split('||').map((part) => part.trim())
  return given === undefined ? { literal: family } : { family, given }
}
