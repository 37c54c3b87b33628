// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef } from 'react'
import { describe, expect, test } from 'vitest'
import { SHORTCUT_IDS, isSingleCharacter } from '#src/domain/shortcut.ts'
import { AskFirst } from '#src/features/before-reading/ask-first.tsx'
import { useShortcut } from '#src/features/use-shortcut.ts'
import type { AppState } from '#src/state/app-state.ts'
import { words } from '#tests/support/english.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { LayoutMenu } from '../frame/layout-menu.tsx'
import { ShortcutHelp } from './shortcut-help.tsx'
import { useLeave } from './use-leave.ts'

function Leave() {
  useLeave()
  return null
}

function draw(patch: Partial<AppState> = {}) {
  return renderWithLesson(
    <>
      <Leave />
      <LayoutMenu />
      <input type="radio" aria-label="a choice" />
      <input type="search" aria-label="a field" />
      <AskFirst>the text</AskFirst>
    </>,
    { patch },
  ).session
}

describe('Escape', () => {
  test.each([
    ['the layout menu', () => screen.getByRole('radio', { name: 'Map only' })],
    ['a radio button', () => screen.getByRole('radio', { name: 'a choice' })],
    ['the page itself', () => document.body],
  ])('brings all panes back while the focus is in %s', async (_, element) => {
    const session = draw({ layout: 'only-map' })
    element().focus()
    await userEvent.keyboard('{Escape}')
    expect(session.store.getState().layout).toBe('balanced')
  })

  test('leaves one thing after the other, what was opened last first, and never skips the question', async () => {
    const session = draw({ layout: 'only-map', selection: 'place:kell', expectation: 'asked' })
    const now = () => {
      const { layout, selection, expectation } = session.store.getState()
      return [layout, selection, expectation]
    }
    await userEvent.keyboard('{Escape}')
    expect(now()).toEqual(['balanced', 'place:kell', 'asked'])
    await userEvent.keyboard('{Escape}')
    expect(now()).toEqual(['balanced', null, 'asked'])
    await userEvent.keyboard('{Escape}')
    expect(now()).toEqual(['balanced', null, 'asked'])
    await userEvent.type(screen.getByRole('textbox'), 'an order{Escape}')
    expect(session.store.getState().expectation).toBe('asked')
    expect(screen.getByRole('textbox')).toHaveValue('an order')
  })

  test('belongs to a field in which something is written', async () => {
    const session = draw({ selection: 'place:kell' })
    screen.getByRole('searchbox').focus()
    await userEvent.keyboard('{Escape}')
    expect(session.store.getState().selection).toBe('place:kell')
  })
})

describe('the register of shortcuts', () => {
  function Ask({ name, heard, gives }: { readonly name: string; readonly heard: string[]; readonly gives: boolean }) {
    useShortcut('leave', () => {
      heard.push(name)
      return gives
    })
    return null
  }

  test('asks whoever asked last first, and the one before only if that one leaves it', async () => {
    const heard: string[] = []
    const ui = (gives: boolean) => (
      <>
        <Ask name="first" heard={heard} gives />
        <Ask name="second" heard={heard} gives={gives} />
      </>
    )
    const { rerender } = renderWithLesson(ui(false))
    await userEvent.keyboard('{Escape}')
    expect(heard.splice(0)).toEqual(['second', 'first'])
    rerender(ui(true))
    await userEvent.keyboard('{Escape}')
    expect(heard).toEqual(['second'])
  })

  test('asks every shortcut that a key means, in the order of the list', async () => {
    const heard: string[] = []
    function Both() {
      useShortcut('dayOn', () => {
        heard.push('a day on')
        return false
      })
      useShortcut('nextBeat', () => heard.push('the next beat'))
      return null
    }
    renderWithLesson(<Both />)
    await userEvent.keyboard('{PageDown}{ArrowRight}')
    expect(heard).toEqual(['a day on', 'the next beat', 'a day on', 'the next beat'])
  })

  test('lets single signs be switched off, and never takes them from what is written', async () => {
    const heard: string[] = []
    function Text() {
      const text = useRef<HTMLDivElement>(null)
      useShortcut('nextText', () => heard.push('t'), text)
      return (
        <div ref={text}>
          <button type="button">in the text</button>
          <textarea aria-label="a note" />
        </div>
      )
    }
    const { session } = renderWithLesson(
      <>
        <Text />
        <button type="button">elsewhere</button>
      </>,
    )
    screen.getByRole('button', { name: 'elsewhere' }).focus()
    await userEvent.keyboard('t')
    await userEvent.type(screen.getByRole('textbox'), 'that')
    expect(screen.getByRole('textbox')).toHaveValue('that')
    expect(heard).toEqual([])
    screen.getByRole('button', { name: 'in the text' }).focus()
    await userEvent.keyboard('{Control>}t{/Control}')
    expect(heard).toEqual([])
    await userEvent.keyboard('t')
    expect(heard).toEqual(['t'])
    act(() => {
      session.actions.applySettings({ letterKeys: false })
    })
    await userEvent.keyboard('t')
    expect(heard).toEqual(['t'])
  })
})

describe('the list of shortcuts', () => {
  test('opens by its key or its button, names every one, but not those that are switched off', async () => {
    const { session } = renderWithLesson(<ShortcutHelp />)
    await userEvent.keyboard('?')
    const list = screen.getByRole('dialog', { name: words.shortcuts.title })
    for (const id of SHORTCUT_IDS) expect(list).toHaveTextContent(words.shortcuts.does[id])
    act(() => {
      session.actions.applySettings({ letterKeys: false })
    })
    for (const id of SHORTCUT_IDS.filter(isSingleCharacter))
      expect(list).not.toHaveTextContent(words.shortcuts.does[id])
    await userEvent.click(screen.getByRole('button', { name: words.shortcuts.close }))
    await userEvent.keyboard('?')
    expect(screen.queryByRole('dialog')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: words.shortcuts.title }))
    expect(screen.getByRole('dialog')).toBeVisible()
  })
})
