// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Widget } from '#src/domain/widget.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { type Session, SessionProvider } from './session.tsx'
import { useWidget } from './use-widget.ts'

type Props = {
  readonly scene: string
  readonly create: (host: HTMLElement, first: string) => Widget<string>
  readonly when?: (act: () => void) => void
  readonly session?: Session
}

function Host({ session = SESSION, ...rest }: Props) {
  return (
    <SessionProvider value={session}>
      <Inner {...rest} />
    </SessionProvider>
  )
}

function Inner({ scene, create, when }: Props) {
  return <div ref={useWidget(create, scene, when)} />
}

const SESSION = createTestSession()

/** A widget that writes down what happens to it. */
function recorder() {
  const seen: string[] = []
  const create = (_host: HTMLElement, first: string): Widget<string> => {
    seen.push(`made with ${first}`)
    return {
      render: (scene) => void seen.push(scene),
      destroy: () => void seen.push('destroyed'),
    }
  }
  return { seen, create }
}

describe('a widget on its host', () => {
  test('is made with the first scene, handed every other, and destroyed', () => {
    const { seen, create } = recorder()
    const { rerender, unmount } = render(<Host scene="a" create={create} />)
    rerender(<Host scene="b" create={create} />)
    rerender(<Host scene="b" create={create} />)
    unmount()
    expect(seen).toEqual(['made with a', 'b', 'destroyed'])
  })

  test('is made anew, with the newest scene, when the page changes its colours or the size of its text', () => {
    const { seen, create } = recorder()
    const session = createTestSession()
    const { rerender } = render(<Host scene="a" create={create} session={session} />)
    rerender(<Host scene="b" create={create} session={session} />)
    act(() => {
      session.actions.applySettings({ theme: 'hall' })
    })
    act(() => {
      session.actions.applySettings({ textScale: 1.5 })
    })
    expect(seen).toEqual(['made with a', 'b', 'destroyed', 'made with b', 'destroyed', 'made with b'])
    act(() => {
      session.actions.applySettings({ letterKeys: false })
    })
    expect(seen).toHaveLength(6)
  })

  test('is handed the newest of the scenes that came while it had to wait', () => {
    const { seen, create } = recorder()
    const waiting: (() => void)[] = []
    const when = (act: () => void) => void waiting.push(act)
    const goOn = () => {
      for (const act of waiting.splice(0)) act()
    }
    const { rerender, unmount } = render(<Host scene="a" create={create} when={when} />)
    goOn()
    rerender(<Host scene="b" create={create} when={when} />)
    rerender(<Host scene="c" create={create} when={when} />)
    expect(seen).toEqual(['made with a', 'a'])
    goOn()
    rerender(<Host scene="d" create={create} when={when} />)
    goOn()
    expect(seen).toEqual(['made with a', 'a', 'c', 'd'])
    rerender(<Host scene="e" create={create} when={when} />)
    unmount()
    goOn()
    expect(seen.at(-1)).toBe('destroyed')
  })
})
