// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ProseTree } from '#src/domain/prose.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { ProseView } from './prose-view.tsx'
import { useHorizon } from './use-horizon.ts'

const link = (href: string, value: string) => ({
  type: 'element' as const,
  tagName: 'a',
  properties: { href },
  children: [{ type: 'text' as const, value }],
})
const TREE: ProseTree = { type: 'root', children: [link('place:kell', 'Kell'), link('https://example.org/', 'scan')] }

/** Drawn anew with every day, as the parts of a card are. */
function Dated() {
  return (
    <section aria-label={String(useHorizon().asOf)}>
      <ProseView tree={TREE} from="details" />
    </section>
  )
}

test('a link in prose keeps the focus when the day moves on', () => {
  const { session } = renderWithLesson(<Dated />)
  for (const control of [screen.getByRole('button', { name: 'Kell' }), screen.getByRole('link', { name: 'scan' })]) {
    control.focus()
    act(() => {
      session.actions.setAsOf(session.store.getState().asOf + 1)
    })
    expect(control).toHaveFocus()
  }
})

test('a link to a thing of the lesson selects it from the pane it stands in', () => {
  const { session } = renderWithLesson(<ProseView tree={TREE} from="reference" />)
  act(() => {
    screen.getByRole('button', { name: 'Kell' }).click()
  })
  expect(session.store.getState().reveal).toMatchObject({ ref: 'place:kell', from: 'reference' })
})

test('paragraphs, emphasis, lists and line breaks are drawn as they were written', () => {
  const element = (tagName: string, ...children: ProseTree['children']) =>
    ({ type: 'element', tagName, properties: {}, children }) as const
  const text = (value: string) => ({ type: 'text', value }) as const
  const list = element('ul', element('li', text('one')), text('\n'), element('li', element('strong', text('two'))))
  const tree: ProseTree = {
    type: 'root',
    children: [element('p', text('a '), element('em', text('b')), element('br'), text('c')), text('\n'), list],
  }
  const { container } = renderWithLesson(
    <div>
      <ProseView tree={tree} from="details" />
    </div>,
  )
  expect(container.innerHTML).toContain(
    '<p>a <em>b</em><br>c</p>\n<ul><li>one</li>\n<li><strong>two</strong></li></ul>',
  )
})
