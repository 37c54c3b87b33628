export type XmlElement = {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly XmlNode[]
}
export type XmlNode = string | XmlElement
export type Attributes = Readonly<Record<string, string | undefined>>

/** An element; attributes without a value are left out. */
export function xml(name: string, attributes: Attributes = {}, ...children: readonly (XmlNode | readonly XmlNode[])[]) {
  return { name, attributes, children: children.flat() } satisfies XmlElement
}

export function printXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '')}\n`
}

/** Elements that hold text are printed on one line, because white space in them would count. */
function print({ name, attributes, children }: XmlElement, indent: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeAttribute(value)}"`,
  )
  const tag = name + written.join('')
  if (children.length === 0) return `<${tag}/>`
  const inline = children.some((child) => typeof child === 'string')
  const inner = children.map((child) => {
    if (typeof child === 'string') return escapeText(child)
    return inline ? printInline(child) : `\n${indent}  ${print(child, `${indent}  `)}`
  })
  return `<${tag}>${inner.join('')}${inline ? '' : `\n${indent}`}</${name}>`
}

function printInline(element: XmlElement): string {
  // an empty text makes the element count as one with text, all the way down
  return print({ ...element, children: element.children.length === 0 ? [] : ['', ...element.children] }, '')
}

/** What XML 1.0 does not allow even as a reference: control characters and halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeText(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '\uFFFD')
    .replaceAll(/[&<>]/g, (sign) => SIGNS[sign] ?? sign)
    .replaceAll('\r', '&#13;')
}

function escapeAttribute(value: string): string {
  return value
    .replaceAll(FORBIDDEN, '\uFFFD')
    .replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
    .replaceAll(/[\t\n\r]/g, (space) => `&#${space.codePointAt(0) ?? 32};`)
}
