import type { Lesson } from '#src/domain/lesson.ts'
import { type ProseTree, toPlainText } from '#src/domain/prose.ts'
import { outsideMarks } from './pseudo-words.ts'

/** A title may be a passage cut short. */
const LONG = 24
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
export function strangersTo(lesson: Lesson): (html: string) => string[] {
  // letters only: passages are drawn in pieces between their marks; all else as whole strings
  const all = stringsIn(lesson).map(squeeze)
  const strings = new Set(all)
  const content = squeeze(all.join(' '))
  return (html) => {
    const page = new DOMParser().parseFromString(html, 'text/html')
    for (const silent of page.querySelectorAll('script, style, title, head')) silent.remove()
    const strangers: string[] = []
    const hear = (text: string, isPiece: boolean) => {
      const rest = squeeze(outsideMarks(text))
      if (rest !== '' && !strings.has(rest) && !((isPiece || rest.length >= LONG) && content.includes(rest)))
        strangers.push(text)
    }
    const walk = (node: Node) => {
      if (node instanceof Text) hear(node.data, node.parentElement?.closest('[data-passage], .still') !== null)
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
