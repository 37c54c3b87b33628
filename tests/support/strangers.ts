import { type ProseTree, toPlainText } from '#src/domain/prose.ts'
import { outsideMarks } from './pseudo-words.ts'

/** React Aria's own, for screen readers; it has them in every language, and follows that of our words. */
const OF_THE_LIBRARY: ReadonlySet<string> = new Set(['Dismiss', 'Click to start dragging.'])
/** Addresses, and the tag that frames one. */
const ADDRESS = /<iframe.*|https:\/\/lesson\.example\S*/g
/** A title may be a passage cut short. */
const LONG = 16
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
]

/** Finds texts and spoken attributes of a page that neither the marked words nor the lesson account for. */
export function strangersTo(lesson: unknown): (html: string) => string[] {
  // letters only: passages are drawn in pieces between their marks; all else as whole strings
  const all = stringsIn(lesson).map(squeeze)
  const strings = new Set(all)
  const content = squeeze(all.join(' '))
  return (html) => {
    const page = new DOMParser().parseFromString(html, 'text/html')
    for (const silent of page.querySelectorAll('script, style, title, head')) silent.remove()
    const strangers: string[] = []
    const hear = (text: string, isPiece: boolean) => {
      if (OF_THE_LIBRARY.has(text)) return
      // several sentences of the lesson may stand in one text
      const parts = outsideMarks(text.replaceAll(ADDRESS, ''))
        .split(/(?<=[.!?:])\s/)
        .map(squeeze)
      const isOurs = (part: string) =>
        part === '' || strings.has(part) || ((isPiece || part.length >= LONG) && content.includes(part))
      if (!parts.every(isOurs) && !isOurs(squeeze(parts.join(' ')))) strangers.push(text)
    }
    const walk = (node: Node) => {
      if (node instanceof Text)
        hear(node.data, node.parentElement?.closest('[data-passage], .still, [role="option"]') !== null)
      if (node instanceof Element) for (const name of SPOKEN) hear(node.getAttribute(name) ?? '', false)
      node.childNodes.forEach(walk)
    }
    walk(page.body)
    return strangers
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  const prose = 'type' in value && value.type === 'root' ? [toPlainText(value as ProseTree)] : []
  return [...prose, ...Object.values(value).flatMap(stringsIn)]
}

function squeeze(text: string): string {
  return text.replaceAll(/[^\p{L}]+/gu, ' ').trim()
}
