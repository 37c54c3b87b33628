// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { placeOfSelection, rangeOf } from './text-range.ts'

const READINGS: Readonly<Record<string, string>> = {
  'passage:one': 'To hold the mountains north',
  'passage:two': 'To retreat',
}
const readingOf = (passage: string) => READINGS[passage] ?? null

beforeEach(() => {
  document.body.innerHTML = `
    <div data-passage="passage:one"><button>1</button>
      <p data-text="reading"><span data-from="0" data-to="3">To </span><b><i data-line="2"></i><span data-from="3"
        data-to="8">hold </span><ins><span data-from="8" data-to="11">the</span></ins></b><span data-from="11"
        data-to="27"> mountains north</span></p></div>
    <div data-passage="passage:two"><p data-text="reading"><span data-from="0" data-to="10">To retreat</span></p></div>`
})
const run = (from: number, passage = 'one') =>
  document.querySelector(`[data-passage="passage:${passage}"] [data-from="${from}"]`)!
const node = (from: number, passage?: string) => run(from, passage).firstChild!

function select(from: readonly [Node, number], to: readonly [Node, number]) {
  const selection = document.getSelection()!
  selection.setBaseAndExtent(...from, ...to)
  return placeOfSelection(selection, readingOf)
}
const at = (start: number, exact: string, whole = false) => ({
  place: { passage: 'passage:one', start, end: start + exact.length, exact },
  whole,
})
const place = (start: number, end: number) => ({ passage: 'passage:one', start, end, exact: '' }) as const

/** As translators do: the words of an element are other ones, in elements of their own. */
function translate(element: Element, words: string) {
  const font = document.createElement('span')
  font.append(words)
  element.replaceChildren(font)
}

describe('a stretch of the reading text', () => {
  it('is found in the page across the marks that lie on it', () => {
    expect(rangeOf(document, place(3, 21), readingOf)?.toString()).toBe('hold the mountains')
    expect(rangeOf(document, place(0, 27), readingOf)?.toString()).toBe('To hold the mountains north')
  })
  it('of a passage that is not drawn has no range', () => {
    expect(rangeOf(document, { ...place(0, 1), passage: 'passage:three' }, readingOf)).toBeNull()
  })
  it('is read from what is selected, without the blanks at its ends', () => {
    expect(select([node(0), 2], [node(11), 11])).toEqual(at(3, 'hold the mountains'))
    expect(select([node(3), 1], [node(3), 3])).toEqual(at(4, 'ol'))
  })
  it('is what of the text is selected, where the selection begins or ends beside it', () => {
    const [button] = document.querySelectorAll('button')
    expect(select([button!.firstChild!, 0], [node(0), 2])).toEqual(at(0, 'To'))
    // a triple click ends at the beginning of what follows
    expect(select([node(11), 0], [document.querySelectorAll('p')[1]!, 0])).toEqual(at(12, 'mountains north'))
    expect(select([node(11), 1], [node(0, 'two'), 0])).toEqual(at(12, 'mountains north'))
  })
  it('is none where the selection is empty, has no text in it, or reaches over several passages', () => {
    const [button] = document.querySelectorAll('button')
    expect(select([node(0), 0], [node(0), 0])).toBeNull()
    expect(select([button!.firstChild!, 0], [button!, 1])).toBeNull()
    expect(select([node(0), 0], [node(0, 'two'), 3])).toBeNull()
  })
})

describe('on a page that others have changed', () => {
  it('a stretch is read from the text and not from the page, as whole runs where the words are other ones', () => {
    translate(run(3), '지키다 ')
    const words = run(3).firstChild!.firstChild!
    expect(select([words, 1], [words, 2])).toEqual(at(3, 'hold', true))
    expect(select([words, 1], [node(11), 10])).toEqual(at(3, 'hold the mountains', true))
    expect(rangeOf(document, place(4, 6), readingOf)?.toString()).toBe('지키다 ')
  })
  it('words that an extension has put into the text are passed over', () => {
    const foreign = document.createElement('span')
    foreign.append('[definition]')
    ;(node(11) as Text).splitText(4)
    run(11).insertBefore(foreign, run(11).childNodes[1]!)
    expect(run(11).textContent).toBe(' mou[definition]ntains north')
    expect(select([node(11), 1], [run(11).lastChild!, 6])).toEqual(at(12, 'mountains'))
    expect(select([foreign.firstChild!, 3], [run(11).lastChild!, 6])).toEqual(at(15, 'ntains'))
    expect(rangeOf(document, place(8, 21), readingOf)?.startContainer).toBe(node(8))
    run(0).append('…')
    run(0).before('an advert ')
    expect(select([run(0).parentElement!, 0], [node(3), 4])).toEqual(at(0, 'To hold'))
  })
  it('words that were wrapped or cut into pieces are still the words', () => {
    const mark = document.createElement('mark')
    const rest = (node(11) as Text).splitText(5)
    rest.splitText(3)
    mark.append(rest)
    run(11).insertBefore(mark, run(11).lastChild)
    expect(select([rest, 0], [rest, 3])).toEqual(at(16, 'tai'))
    expect(rangeOf(document, place(12, 21), readingOf)?.toString()).toBe('mountains')
  })
})
