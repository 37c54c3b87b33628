// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { words } from '#tests/support/english.ts'
import { EMPTY_WORKBOOK } from '#src/domain/workbook/workbook.ts'
import type { AppState } from '#src/state/app-state.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { NotesPane } from './notes-pane.tsx'

function draw(patch: Partial<AppState> = {}) {
  const download = vi.fn<(name: string, type: string, text: string) => void>()
  const { session } = renderWithLesson(<NotesPane />, { patch, effects: { download } })
  const passage = session.index.lesson.passages.find(({ reading }) => reading.split(' ').length > 3)!
  const notes = () => session.store.getState().workbook.notes
  return { session, passage, notes, download, word: passage.reading.split(' ')[1]! }
}
const keep = () => userEvent.click(screen.getByRole('button', { name: words.notes.add }))

async function write(passage: string, exact: string, text: string) {
  await userEvent.selectOptions(screen.getByRole('combobox', { name: words.notes.passage }), passage)
  const field = screen.getByRole('textbox', { name: words.notes.exact })
  await userEvent.clear(field)
  if (exact !== '') await userEvent.type(field, exact)
  if (text !== '') await userEvent.type(screen.getByRole('textbox', { name: words.notes.text }), text)
  await keep()
}

describe('the notes', () => {
  it('are made by keys alone, on words of a passage', async () => {
    const { passage, notes, word } = draw()
    await write(passage.id, word, 'Why this word?')
    expect(notes()).toMatchObject([{ passage: passage.id, exact: word, text: 'Why this word?' }])
    expect(passage.reading.slice(notes()[0]!.start, notes()[0]!.end)).toBe(word)
  })
  it('are about the whole passage where no words are named, and highlights where nothing is written', async () => {
    const { passage, notes } = draw()
    await write(passage.id, '', '')
    expect(notes()).toMatchObject([{ exact: passage.reading, text: '' }])
    expect(screen.getByRole('listitem')).toHaveTextContent(words.notes.highlightOnly)
  })
  it('are not made on words that do not stand in the passage; the fault is said and nothing typed is lost', async () => {
    const { passage, notes } = draw()
    await write(passage.id, 'no such words', 'kept text')
    expect(notes()).toEqual([])
    const field = screen.getByRole('textbox', { name: words.notes.exact })
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(words.notes.exactFault)
    expect(screen.getByRole('textbox', { name: words.notes.text })).toHaveValue('kept text')
  })
  it('can be changed, deleted and brought back', async () => {
    const { passage, notes } = draw()
    await write(passage.id, '', 'first')
    await userEvent.click(screen.getByRole('button', { name: words.notes.edit }))
    await userEvent.type(screen.getByRole('textbox', { name: /^Note on/ }), ' and second')
    await userEvent.click(screen.getByRole('button', { name: words.notes.save }))
    expect(notes()[0]?.text).toBe('first and second')
    await userEvent.click(screen.getByRole('button', { name: words.notes.remove }))
    expect(notes()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: words.notes.undo }))
    expect(notes()[0]?.text).toBe('first and second')
  })
  it('come from words selected in the text as a draft', async () => {
    const { session, passage, notes, word } = draw()
    const start = passage.reading.indexOf(word)
    act(() => {
      session.actions.draftNote({ passage: passage.id, start, end: start + word.length, exact: word })
    })
    expect(screen.getByRole('textbox', { name: words.notes.exact })).toHaveValue(word)
    await keep()
    expect(notes()).toMatchObject([{ passage: passage.id, start, exact: word }])
    expect(session.store.getState().draft).toBeNull()
  })
  it('on words that stand in a passage more than once are about the one that is chosen', async () => {
    const { session, notes } = draw()
    const twice = session.index.lesson.passages.find(({ reading }) => (reading.match(/\bthe\b/g) ?? []).length > 1)!
    const second = twice.reading.indexOf('the', twice.reading.indexOf('the') + 1)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: words.notes.passage }), twice.id)
    await userEvent.type(screen.getByRole('textbox', { name: words.notes.exact }), 'the')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^These words occur/ }), `${second}`)
    await keep()
    expect(notes()).toMatchObject([{ passage: twice.id, start: second, exact: 'the' }])
  })
  it('are found though quotation marks and blanks were typed in another way', async () => {
    const { passage, notes } = draw()
    const [one, two] = passage.reading.split(' ')
    await write(passage.id, ` ${one!}\u00a0 ${two!} `, '')
    expect(notes()).toMatchObject([{ start: 0, exact: `${one!} ${two!}` }])
  })
  it('that were begun on other words are listed, and gone on with', async () => {
    const { session, passage, word } = draw()
    const start = passage.reading.indexOf(word)
    const field = () => screen.getByRole('textbox', { name: words.notes.text })
    await userEvent.type(field(), 'by hand')
    act(() => {
      session.actions.draftNote({ passage: passage.id, start, end: start + word.length, exact: word })
    })
    expect(field()).toHaveValue('')
    await userEvent.type(field(), 'on words')
    await userEvent.click(screen.getByRole('button', { name: words.notes.unfinished.goOn }))
    expect(field()).toHaveValue('by hand')
    await userEvent.click(screen.getByRole('button', { name: words.notes.unfinished.goOn }))
    expect(field()).toHaveValue('on words')
    await userEvent.click(screen.getByRole('button', { name: words.notes.unfinished.remove }))
    expect(screen.queryByRole('button', { name: words.notes.unfinished.goOn })).toBeNull()
  })
  it('that were being changed while another window deleted them become unfinished ones', async () => {
    const { session, passage, notes } = draw()
    await write(passage.id, '', 'first')
    await userEvent.click(screen.getByRole('button', { name: words.notes.edit }))
    await userEvent.type(screen.getByRole('textbox', { name: /^Note on/ }), ' and more')
    act(() => {
      session.actions.remove(notes()[0]!.id, '2030-01-01T00:00:00Z')
    })
    await userEvent.click(screen.getByRole('button', { name: words.notes.unfinished.goOn }))
    expect(screen.getByRole('textbox', { name: words.notes.text })).toHaveValue('first and more')
  })
  it('go into a file and come back from it, added to what is there', async () => {
    const { passage, notes, download, session } = draw()
    await write(passage.id, '', 'for the file')
    await userEvent.click(screen.getByRole('button', { name: words.notes.file.save }))
    const [name, type, text] = download.mock.calls[0]!
    expect([name, type]).toEqual([words.notes.file.name(session.index.lesson.id), 'application/ld+json'])
    act(() => {
      session.actions.remove(notes()[0]!.id, session.effects.now())
    })
    await userEvent.upload(screen.getByLabelText(words.notes.file.open), new File([text], 'notes.jsonld'))
    expect(
      await screen.findByText(words.notes.file.read({ notes: 1, answers: 0, unplaced: 0, updated: 0, here: 0 })),
    ).toBeInTheDocument()
    expect(notes()).toMatchObject([{ text: 'for the file' }])
  })
  it('are left alone by a file that holds none; the fault names the file', async () => {
    const { notes } = draw()
    const file = new File(['{"type":"Feature"}'], 'shapes.json', { type: 'application/json' })
    await userEvent.upload(screen.getByLabelText(words.notes.file.open), file)
    expect(await screen.findByText(words.notes.file.problems['no-annotations']('shapes.json'))).toBeInTheDocument()
    expect(notes()).toEqual([])
  })
  it('say where they are kept, and what to do where they are not', () => {
    const { session } = draw()
    expect(screen.getByText(words.notes.keeping.kept)).toBeInTheDocument()
    for (const keeping of ['full', 'blocked'] as const) {
      act(() => {
        session.actions.setKeeping(keeping)
      })
      expect(screen.getByText(words.notes.keeping[keeping])).toBeInTheDocument()
    }
  })
  it('offer kept text that could not be read as a file, as it was found', async () => {
    const { download } = draw({ rescued: [{ name: 'copy', text: 'broken text', problem: 'damaged' }] })
    await userEvent.click(screen.getByRole('button', { name: words.notes.saveRescued.damaged }))
    expect(download.mock.calls[0]?.[2]).toBe('broken text')
  })
  it('list apart what has no place here, and why', () => {
    draw({
      workbook: { ...EMPTY_WORKBOOK, unplaced: [{ id: 'x', annotation: { id: 'x' }, reason: 'another-document' }] },
    })
    const list = screen.getByRole('heading', { name: /^Notes that do not fit/ }).nextElementSibling as HTMLElement
    expect(within(list).getByRole('listitem')).toHaveTextContent(words.notes.unplacedReasons['another-document'])
  })
})
