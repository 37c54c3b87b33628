import type { NotePlace } from '#src/domain/quotation.ts'
import { type PassageId, parseRef } from '#src/domain/ref.ts'

/** The element that holds the reading text of a passage, and no other text. */
const readingOf = (passage: Element) => passage.querySelector('[data-text="reading"]')

/** The DOM range of a stretch of a passage's reading text; null where that text is not drawn. */
export function rangeOf(root: ParentNode, { passage, start, end }: NotePlace): Range | null {
  const row = root.querySelector(`[data-passage="${CSS.escape(passage)}"]`)
  const text = row === null ? null : readingOf(row)
  if (text === null) return null
  const range = document.createRange()
  let at = 0
  let begun = false
  for (const node of textNodesOf(text)) {
    const length = node.data.length
    if (!begun && start < at + length) {
      range.setStart(node, start - at)
      begun = true
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at)
      return range
    }
    at += length
  }
  return null
}

/** The stretch of reading text that is selected; null where none is, or where it reaches over several passages. */
export function placeOfSelection(selection: Selection | null): NotePlace | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  if (start === null || end === null || start.passage !== end.passage) return null
  const exact = start.text.slice(start.offset, end.offset)
  // blanks at the ends are the mouse's, not the reader's
  const lead = exact.length - exact.trimStart().length
  const trimmed = exact.trim()
  if (trimmed === '') return null
  const from = start.offset + lead
  return { passage: start.passage, start: from, end: from + trimmed.length, exact: trimmed }
}

type Offset = { readonly passage: PassageId; readonly offset: number; readonly text: string }

function offsetOf(node: Node, within: number): Offset | null {
  const element = node instanceof Element ? node : node.parentElement
  const row = element?.closest('[data-passage]')
  const text = row == null ? null : readingOf(row)
  const passage = parseRef(row?.getAttribute('data-passage') ?? '')
  if (text === null || passage === null || !text.contains(node)) return null
  const before = document.createRange()
  before.setStart(text, 0)
  before.setEnd(node, within)
  return { passage: passage as PassageId, offset: before.toString().length, text: text.textContent }
}

function textNodesOf(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text)
  return nodes
}
