import { type JsonObject, isObject, isOfType, listOf, ownProperty, property, stringOf } from './json.ts'

/** The words and tags in an annotation's bodies, whatever their form. */
export type Bodies = { readonly text: string; readonly tags: readonly string[] }

type BodyPart = { readonly value: string; readonly isTag: boolean }

export function readBodies(annotation: JsonObject): Bodies {
  const bodyValue = ownProperty(annotation, 'bodyValue')
  const parts = [
    ...listOf(ownProperty(annotation, 'body')).flatMap((body) => bodyParts(body)),
    ...listOf(bodyValue).map((value) => ({ value: textOf(value), isTag: false })),
  ].filter(({ value }) => value !== '')
  return {
    text: parts
      .filter(({ isTag }) => !isTag)
      .map(({ value }) => value)
      .join('\n'),
    tags: parts.filter(({ isTag }) => isTag).map(({ value }) => value),
  }
}

/** The bodies that are not a note's words, and stay when the words change. */
export function otherBodies(annotation: JsonObject): readonly unknown[] {
  return listOf(ownProperty(annotation, 'body')).filter((body) =>
    bodyParts(body).every(({ value, isTag }) => isTag || value === ''),
  )
}

function bodyParts(body: unknown): readonly BodyPart[] {
  if (!isObject(body)) return [{ value: textOf(body), isTag: false }]
  const isTag = listOf(ownProperty(body, 'purpose')).some((each) => stringOf(each).endsWith('tagging'))
  const items = ownProperty(body, 'items')
  if (items !== undefined) return listOf(items).flatMap((each) => bodyParts(each))
  const source = ownProperty(body, 'source')
  if (source !== undefined) return bodyParts(source).map(({ value }) => ({ value, isTag }))
  const value = textOf(property(body, 'value') ?? ownProperty(body, 'chars'))
  const isHtml = /html/i.test(listOf(ownProperty(body, 'format')).map(stringOf).join(' '))
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

/** The plain text of HTML, shown as text so that nothing in it can run. */
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

/** Who made it: names, or else addresses. */
export function readCreators(annotation: JsonObject): string {
  return listOf(ownProperty(annotation, 'creator'))
    .map((each) => {
      if (!isObject(each)) return textOf(each)
      return textOf(
        ownProperty(each, 'name') ??
          ownProperty(each, 'nickname') ??
          ownProperty(each, 'email') ??
          property(each, 'id'),
      )
    })
    .filter((each) => each !== '')
    .join(', ')
}
