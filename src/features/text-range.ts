import type { NotePlace } from '#src/domain/quotation.ts'
import { type PassageId, parseRef } from '#src/domain/ref.ts'
import { lettersBefore, ownTexts, pointAt } from './own-text.ts'

/** The reading text of a passage; null where the lesson has no such passage. */
export type ReadingOf = (passage: PassageId) => string | null

/** Words of the reading text in the page, each run in its own element. */
const RUNS = '[data-text="reading"] [data-from]'

type Run = { readonly element: HTMLElement; readonly from: number; readonly to: number; readonly text: string }

/** The DOM range of part of a passage's reading text; null if that text is not shown. */
export function rangeOf(root: ParentNode, { passage, start, end }: NotePlace, readingOf: ReadingOf): Range | null {
  const row = root.querySelector(`[data-passage="${CSS.escape(passage)}"]`)
  const runs = row === null ? [] : runsIn(row, readingOf(passage) ?? '')
  const first = runs.find(({ from, to }) => from <= start && start < to)
  const last = runs.find(({ from, to }) => from < end && end <= to)
  if (first === undefined || last === undefined) return null
  const range = first.element.ownerDocument.createRange()
  const [begin, close] = [pointIn(first, start, false), pointIn(last, end, true)]
  // for words changed on the page, the whole run is used
  if (begin === null) range.setStartBefore(first.element)
  else range.setStart(...begin)
  if (close === null) range.setEndAfter(last.element)
  else range.setEnd(...close)
  return range
}

function pointIn({ element, text, from }: Run, letter: number, isEnd: boolean) {
  const own = ownTexts(element, text)
  return own === null ? null : pointAt(own, letter - from, isEnd)
}

/** The selected range; `whole` if the page shows other words, so that whole runs are meant. */
export type Selected = { readonly place: NotePlace; readonly whole: boolean }

/** The selected range of reading text; null if there is none, or if it spans several passages. */
export function placeOfSelection(selection: Selection | null, readingOf: ReadingOf): Selected | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const { ownerDocument } = range.startContainer
  const parts = [...(ownerDocument ?? document).querySelectorAll('[data-passage]')]
    .filter((row) => range.intersectsNode(row))
    .flatMap((row) => {
      const passage = parseRef(row.getAttribute('data-passage') ?? '') as PassageId | null
      const reading = passage === null ? null : readingOf(passage)
      if (passage === null || reading === null) return []
      const found = stretchIn(runsIn(row, reading), range)
      return found === null ? [] : [{ passage, reading, ...found }]
    })
  const [only, ...more] = parts
  if (only === undefined || more.length > 0) return null
  const { passage, reading, start, end, whole } = only
  // spaces at the ends are selected by accident
  const exact = reading.slice(start, end)
  const from = start + exact.length - exact.trimStart().length
  const trimmed = exact.trim()
  if (trimmed === '') return null
  return { place: { passage, start: from, end: from + trimmed.length, exact: trimmed }, whole }
}

function runsIn(row: Element, reading: string): readonly Run[] {
  return [...row.querySelectorAll<HTMLElement>(RUNS)].map((element) => {
    const [from, to] = [Number(element.dataset['from']), Number(element.dataset['to'])]
    return { element, from, to, text: reading.slice(from, to) }
  })
}

/** The part of the text inside a range of the page; null if there is none. */
function stretchIn(runs: readonly Run[], range: Range) {
  const parts = runs
    .filter(({ element }) => range.intersectsNode(element))
    .map(({ element, text, from, to }) => {
      const own = ownTexts(element, text)
      if (own === null) return { start: from, end: to, whole: true }
      const begins = element.contains(range.startContainer)
      const ends = element.contains(range.endContainer)
      return {
        start: begins ? from + lettersBefore(own, range.startContainer, range.startOffset) : from,
        end: ends ? from + lettersBefore(own, range.endContainer, range.endOffset) : to,
        whole: false,
      }
    })
    .filter(({ start, end }) => start < end)
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return null
  return { start: first.start, end: last.end, whole: parts.some(({ whole }) => whole) }
}
