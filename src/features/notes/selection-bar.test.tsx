// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { words } from '#tests/support/english.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { SelectionBar } from './selection-bar.tsx'

const PASSAGE = 'passage:rec-1'
const WORDS = tinyIndex().find(PASSAGE)?.reading ?? ''
const bar = () => screen.queryByRole('group', { name: words.notes.selected(WORDS) })

/** A passage as the reader draws it, with its first words selected. */
function select() {
  document.body.insertAdjacentHTML(
    'afterbegin',
    `<div data-passage="${PASSAGE}"><p data-text="reading"><span data-from="0" data-to="${WORDS.length}">${WORDS}</span></p></div>`,
  )
  document.getSelection()?.selectAllChildren(document.querySelector('[data-from]')!)
}

afterEach(() => {
  document.getSelection()?.removeAllRanges()
  document.querySelector('[data-passage]')?.remove()
})

test('words that were selected before the bar had come are offered as those that are selected after', () => {
  select()
  renderWithLesson(<SelectionBar />)
  expect(bar()).toBeVisible()
  act(() => {
    document.getSelection()?.removeAllRanges()
    document.dispatchEvent(new Event('selectionchange'))
  })
  expect(bar()).toBeNull()
})
