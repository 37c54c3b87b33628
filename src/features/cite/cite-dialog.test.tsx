// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import type { CitationOf } from '#src/domain/citation.ts'
import type { LessonSource } from '#src/domain/lesson-source.ts'
import { emptySource } from '#tests/support/lesson-sources.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { CiteButton } from '../cite-button.tsx'

const styled = (name: string) => ({ inText: [`${name} note`], entry: ['Brand. ', { italic: 'A & B' }, `, ${name}.`] })
const citation: CitationOf = {
  chicago: styled('Chicago'),
  mla: styled('MLA'),
  apa: styled('APA'),
  bibtex: '@book{harbour-log}',
  ris: 'TY  - BOOK',
  'csl-json': '[]',
}
const file = () => Promise.resolve({ text: JSON.stringify({ 'source:harbour-log': citation }) })

// the button brings the dialog in by import(), which takes its time in a test
beforeAll(() => import('./cite-dialog.tsx'))

async function open(effects = {}, shown = 'tabpanel', read: LessonSource['file'] = file) {
  renderWithLesson(<CiteButton of="source:harbour-log" />, {
    effects: { source: emptySource({ file: read }), ...effects },
  })
  await userEvent.click(screen.getByRole('button', { name: 'Cite in Chicago, MLA, APA …' }))
  const dialog = await screen.findByRole('dialog', { name: 'Cite: The Harbour Log of Orsa' })
  await within(dialog).findByRole(shown)
  return dialog
}
const format = (name: string) => userEvent.click(screen.getByRole('tab', { name }))

test('the dialog offers six formats and shows what will be copied', async () => {
  const dialog = await open()
  expect(
    within(dialog)
      .getAllByRole('tab')
      .map((tab) => tab.textContent),
  ).toEqual(['Chicago', 'MLA', 'APA', 'BibTeX', 'RIS', 'CSL-JSON'])
  expect(within(dialog).getByRole('region', { name: 'Bibliography' })).toHaveTextContent('Brand. A & B, Chicago.')
  expect(within(dialog).getByText('A & B').tagName).toBe('I')
  await format('BibTeX')
  expect(within(dialog).getByText('@book{harbour-log}')).toBeVisible()
})

test('a printed citation is copied as text and with its italics, and the dialog says so', async () => {
  const copy = vi.fn(() => Promise.resolve(true))
  const dialog = await open({ copy })
  await userEvent.click(screen.getByRole('button', { name: 'Copy bibliography entry' }))
  expect(copy).toHaveBeenCalledExactlyOnceWith('Brand. A & B, Chicago.', 'Brand. <i>A &amp; B</i>, Chicago.')
  expect(await within(dialog).findByRole('status')).toHaveTextContent('Copied')
})

test('what was said of one format is not left standing under another', async () => {
  const dialog = await open({ copy: () => Promise.resolve(false) })
  await userEvent.click(screen.getByRole('button', { name: 'Copy note' }))
  expect(within(dialog).getByRole('status')).toHaveTextContent('by hand')
  await format('APA')
  expect(within(dialog).getByRole('status')).toBeEmptyDOMElement()
})

test('a citation for a reference manager can be kept as a file', async () => {
  const download = vi.fn()
  await open({ download })
  await format('RIS')
  await userEvent.click(screen.getByRole('button', { name: 'Download tiny-lesson-harbour-log.ris' }))
  expect(download).toHaveBeenCalledExactlyOnceWith(
    'tiny-lesson-harbour-log.ris',
    'application/x-research-info-systems',
    'TY  - BOOK',
  )
})

test('Escape closes the dialog and gives the focus back', async () => {
  await open()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  await waitFor(() => {
    expect(screen.getByRole('button', { name: 'Cite in Chicago, MLA, APA …' })).toHaveFocus()
  })
})

test('citations that cannot be fetched are owned up to, and asked for again the next time', async () => {
  const failing = vi.fn<LessonSource['file']>(() => Promise.resolve({ problem: 'unreachable' }))
  await open({}, 'alert', failing)
  expect(screen.getByRole('alert')).toHaveTextContent('could not be loaded')
  failing.mockImplementation(file)
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  await userEvent.click(screen.getByRole('button', { name: 'Cite in Chicago, MLA, APA …' }))
  expect(await screen.findByRole('tab', { name: 'Chicago' })).toBeInTheDocument()
})

test.each([
  ['a login page in their place', { problem: 'foreign' }, 'sign in'],
  ['a file that is damaged', { text: '{"source:harbour-log":null}' }, 'damaged'],
] as const)('%s is said in words, and can be asked for again', async (_, answer, said) => {
  const asked = vi.fn<LessonSource['file']>(() => Promise.resolve(answer))
  await open({}, 'alert', asked)
  expect(screen.getByRole('alert')).toHaveTextContent(said)
  asked.mockImplementation(file)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('tab', { name: 'Chicago' })).toBeInTheDocument()
})
