// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { MODES } from '#src/domain/mode.ts'
import { heldBackOf } from '#tests/support/held-back.ts'
import { emptySource } from '#tests/support/lesson-sources.ts'
import { REAL_DIRECTORY, realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { TeachPage } from './teach-page.tsx'

const { teachersNotes } = await heldBackOf(REAL_DIRECTORY)
const notes = { text: JSON.stringify(teachersNotes) }
const source = emptySource({ file: () => Promise.resolve(notes) })
const page = <TeachPage modes={MODES} downloads={<p />} sheetMap={<p />} />

describe('the page for teachers', () => {
  test('leads from its contents to each of its parts', () => {
    renderWithLesson(page, { index: realIndex(), effects: { source } })
    const region = screen.getByRole('region', { name: 'Teach' })
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link')
    expect(links.length).toBeGreaterThan(4)
    for (const link of links) {
      const part = within(region).getByRole('region', { name: link.textContent })
      expect(`#${part.id}`).toBe(link.getAttribute('href'))
    }
  })

  test('has every plan, and leads from each of its steps into the lesson', async () => {
    const { session } = renderWithLesson(page, { index: realIndex(), effects: { source } })
    for (const { title } of teachersNotes.plans) expect(await screen.findByText(title)).toBeInTheDocument()
    const { steps } = teachersNotes.plans[0]!
    const asked = steps.flatMap(({ refs }) => refs.filter((ref) => ref.startsWith('step:')))
    const [first] = screen.getAllByText(/^Open the step/)
    expect(screen.getAllByText(/^Open the step/).length).toBeGreaterThanOrEqual(asked.length)
    await userEvent.click(first!)
    expect(session.store.getState()).toMatchObject({ mode: 'study', tour: { step: asked[0]!.slice('step:'.length) } })
  })

  test('says when the teachers’ file does not come, and asks again', async () => {
    let isThere = false
    const failing = emptySource({
      file: () => Promise.resolve(isThere ? notes : { problem: 'unreachable' }),
    })
    renderWithLesson(page, { index: realIndex(), effects: { source: failing } })
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded')
    isThere = true
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText(teachersNotes.plans[0]!.title)).toBeInTheDocument()
  })

  test('makes a link of what is chosen, and selects it where copying is refused', async () => {
    renderWithLesson(page, { index: realIndex(), effects: { source, copy: () => Promise.resolve(false) } })
    await userEvent.selectOptions(screen.getByLabelText('Length'), 'short')
    await userEvent.selectOptions(screen.getByLabelText('What the sources say'), 'off')
    const address = screen.getByLabelText<HTMLTextAreaElement>('Address')
    expect(address.value).toContain('path=short')
    expect(address.value).toContain('answers=off')
    expect(screen.getByLabelText<HTMLTextAreaElement>('Frame for another page').value).toContain('answers=off')
    await userEvent.click(screen.getByRole('button', { name: 'Copy: Address' }))
    expect(screen.getByText(/did not allow copying/)).toBeInTheDocument()
    expect(address).toHaveFocus()
    expect(screen.getByRole('img', { name: 'The address as a QR code' })).toBeInTheDocument()
  })
})
