import { type JsonObject, isObject, isOfType, listOf, own, property, stringOf } from './json.ts'

/** What the bodies of an annotation say, of whatever form: words, and tags. */
export type Bodies = { readonly text: string; readonly tags: readonly string[] }

type Said = { readonly value: string; readonly isTag: boolean }

export function readBodies(annotation: JsonObject): Bodies {
  const bodyValue = own(annotation, 'bodyValue')
  const said = [
    ...listOf(own(annotation, 'body')).flatMap((body) => sayings(body)),
    ...listOf(bodyValue).map((value) => ({ value: textOf(value), isTag: false })),
  ].filter(({ value }) => value !== '')
  return {
    text: said
      .filter(({ isTag }) => !isTag)
      .map(({ value }) => value)
      .join('\n'),
    tags: said.filter(({ isTag }) => isTag).map(({ value }) => value),
  }
}

/** The bodies that are no words of a note: they stay when these are changed. */
export function otherBodies(annotation: JsonObject): readonly unknown[] {
  return listOf(own(annotation, 'body')).filter((body) =>
    sayings(body).every(({ value, isTag }) => isTag || value === ''),
  )
}

function sayings(body: unknown): readonly Said[] {
  if (!isObject(body)) return [{ value: textOf(body), isTag: false }]
  const isTag = listOf(own(body, 'purpose')).some((each) => stringOf(each).endsWith('tagging'))
  const items = own(body, 'items')
  if (items !== undefined) return listOf(items).flatMap((each) => sayings(each))
  const source = own(body, 'source')
  if (source !== undefined) return sayings(source).map(({ value }) => ({ value, isTag }))
  const value = textOf(property(body, 'value') ?? own(body, 'chars'))
  const isHtml = /html/i.test(listOf(own(body, 'format')).map(stringOf).join(' '))
  if (value !== '') return [{ value: isHtml ? withoutMarks(value) : value, isTag }]
  return [{ value: isOfType(body, 'TextualBody') ? '' : textOf(property(body, 'id')), isTag }]
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value))
    return value
      .map(textOf)
      .filter((each) => each !== '')
      .join('\n')
  return isObject(value) ? textOf(property(value, 'value')) : ''
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The words of an HTML text. It is shown as text only, so that nothing in it can run. */
function withoutMarks(html: string): string {
  return html
    .replace(/<(script|style)\b.*?<\/\1\s*>/gis, '')
    .replace(/<br\b[^>]*>|<\/(?:p|div|li|h\d|blockquote|tr)\s*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) =>
      entity(whole, hex as string | undefined, decimal as string | undefined, name as string | undefined),
    )
    .trim()
}

function entity(whole: string, hex: string | undefined, decimal: string | undefined, name = ''): string {
  const code = hex === undefined ? Number(decimal ?? 'none') : parseInt(hex, 16)
  if (Number.isInteger(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  return Object.hasOwn(NAMED, name.toLowerCase()) ? (NAMED[name.toLowerCase()] ?? whole) : whole
}

/** Who made it: names as they are given, addresses where there are none. */
export function readCreators(annotation: JsonObject): string {
  return listOf(own(annotation, 'creator'))
    .map((each) => {
      if (!isObject(each)) return textOf(each)
      return textOf(own(each, 'name') ?? own(each, 'nickname') ?? own(each, 'email') ?? property(each, 'id'))
    })
    .filter((each) => each !== '')
    .join(', ')
}
