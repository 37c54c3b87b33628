import { expect, test, vi } from 'vitest'
import type { Widget } from '#src/domain/widget.ts'
import { lazyWidget } from './lazy-widget.ts'

const fault = new Error('a fault')
const load = (make: (scene: number) => Widget<number>) => Promise.resolve(make)

test('code that does not come is told', async () => {
  const onFail = vi.fn()
  lazyWidget<number>(() => Promise.reject(fault), 1, onFail)
  await vi.waitFor(() => {
    expect(onFail).toHaveBeenCalledExactlyOnceWith(fault)
  }, 10_000)
})

test('a widget that throws while it is made is told, and can be destroyed', async () => {
  const onFail = vi.fn()
  const lazy = lazyWidget<number>(
    () =>
      load(() => {
        throw fault
      }),
    1,
    onFail,
  )
  await vi.waitFor(() => {
    expect(onFail).toHaveBeenCalledExactlyOnceWith(fault)
  }, 10_000)
  expect(lazy.destroy).not.toThrow()
})

test('a widget that throws at a new scene is told', async () => {
  const onFail = vi.fn()
  const made = vi.fn(() => ({
    render: () => {
      throw fault
    },
    destroy: () => undefined,
  }))
  const lazy = lazyWidget<number>(() => load(made), 1, onFail)
  await vi.waitFor(() => {
    expect(made).toHaveBeenCalled()
  }, 10_000)
  lazy.render(2)
  expect(onFail).toHaveBeenCalledExactlyOnceWith(fault)
})
