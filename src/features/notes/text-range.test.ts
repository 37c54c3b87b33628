// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { placeOfSelection, rangeOf } from './text-range.ts'

beforeEach(() => {
  document.body.innerHTML = `
    <div data-passage="passage:one"><button>1</button>
      <p data-text="reading">To <span>hold <ins>the</ins></span> mountains north</p></div>
    <div data-passage="passage:two"><p data-text="reading">To retreat</p></div>`
})
const textOf = (passage: string) => document.querySelector(`[data-passage="${passage}"] [data-text]`)!

function select(from: [Node, number], to: [Node, number]) {
  const selection = document.getSelection()!
  selection.setBaseAndExtent(...from, ...to)
  return placeOfSelection(selection)
}

describe('a stretch of the reading text', () => {
  it('is found in the page across the marks that lie on it', () => {
    const range = rangeOf(document, { passage: 'passage:one', start: 3, end: 21, exact: '' })
    expect(range?.toString()).toBe('hold the mountains')
  })
  it('of a passage that is not drawn has no range', () => {
    expect(rangeOf(document, { passage: 'passage:three', start: 0, end: 1, exact: '' })).toBeNull()
  })
  it('is read from what is selected, without the blanks at its ends', () => {
    const text = textOf('passage:one')
    expect(select([text.firstChild!, 2], [text.lastChild!, 11])).toEqual({
      passage: 'passage:one',
      start: 3,
      end: 21,
      exact: 'hold the mountains',
    })
  })
  it('is none where the selection is empty, outside the text, or over several passages', () => {
    const [one, two] = [textOf('passage:one'), textOf('passage:two')]
    expect(select([one.firstChild!, 0], [one.firstChild!, 0])).toBeNull()
    expect(select([document.querySelector('button')!.firstChild!, 0], [one.firstChild!, 2])).toBeNull()
    expect(select([one.firstChild!, 0], [two.firstChild!, 3])).toBeNull()
  })
})
