// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { numberLines } from '#src/domain/lines.ts'
import { words } from '#tests/support/english.ts'
import type { AppState } from '#src/state/app-state.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { ReferencePane } from './reference-pane.tsx'

const index = realIndex()
const { lesson } = index
const draw = (patch: Partial<AppState> = {}) => renderWithLesson(<ReferencePane />, { index, patch })
const section = (name: string) => screen.getByRole('region', { name })

describe('the page of reference', () => {
  it('holds every recommendation, dispute, person, term and source of the lesson', () => {
    draw()
    const { sections } = words.reference
    const counts = [
      [sections.disputes, lesson.disputes.length, 3],
      [sections.people, lesson.people.length, 4],
      [sections.terms, lesson.terms.length, 3],
      [sections.sources, lesson.sources.length, 4],
    ] as const
    for (const [name, count, level] of counts) {
      const headings = within(section(name)).getAllByRole('heading', { level })
      expect(headings.filter((heading) => heading.querySelector('button') !== null)).toHaveLength(count)
    }
  })

  it('leads from its table of contents to a section, with the focus', async () => {
    draw()
    const contents = screen.getByRole('navigation', { name: words.reference.contents })
    await userEvent.click(within(contents).getByRole('button', { name: words.reference.sections.terms }))
    expect(screen.getByRole('heading', { name: words.reference.sections.terms })).toHaveFocus()
  })

  it('keeps back disputes while later things are hidden', () => {
    draw({ later: 'hide' })
    expect(section(words.reference.sections.disputes)).toHaveTextContent(words.reference.disputesHidden)
    expect(within(section(words.reference.sections.disputes)).queryByRole('button')).toBeNull()
  })

  it('opens the card of what is chosen', async () => {
    const { session } = draw()
    const [first] = lesson.people
    await userEvent.click(within(section(words.reference.sections.people)).getByRole('button', { name: first!.name }))
    expect(session.store.getState()).toMatchObject({
      selection: first!.id,
      reveal: { ref: first!.id, from: 'reference' },
    })
  })

  it('goes to the row of what is chosen in another pane, and stays where it is for what is chosen here', () => {
    const { session } = draw()
    const [dispute] = lesson.disputes
    const page = screen.getByRole('navigation').parentElement!
    const row = screen.getByRole('button', { name: dispute!.question }).closest('li')!
    // a page without layout: the row lies far below
    row.getBoundingClientRect = () => new DOMRect(0, 900, 100, 20)
    page.getBoundingClientRect = () => new DOMRect(0, 0, 100, 300)
    act(() => {
      session.actions.select(dispute!.id, 'reference')
    })
    expect(page.scrollTop).toBe(0)
    act(() => {
      session.actions.select(dispute!.id, 'map')
    })
    expect(page.scrollTop).toBe(800)
  })

  it('says of people and terms in which passages they stand', () => {
    const { session } = draw()
    const person = lesson.people.find((each) => each.namedInDocument && each.passages.length > 0)!
    const row = screen.getByRole('button', { name: person.name }).closest('li')!
    const { first, last } = numberLines(lesson.passages).get(person.passages[0]!)!
    const [link] = within(row).getAllByRole('button', { name: new RegExp(`ines? ${first}(–${last})?$`) })
    act(() => {
      link!.click()
    })
    expect(session.store.getState().selection).toBe(person.passages[0])
  })
})
