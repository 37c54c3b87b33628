// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Widget } from '#src/domain/widget.ts'
import { useWidget } from './use-widget.ts'

type Props = {
  readonly scene: string
  readonly create: (host: HTMLElement, first: string) => Widget<string>
  readonly when?: (act: () => void) => void
}

function Host({ scene, create, when }: Props) {
  return <div ref={useWidget(create, scene, when)} />
}

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
