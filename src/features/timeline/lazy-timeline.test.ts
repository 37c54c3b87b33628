import { expect, test, vi } from 'vitest'
import type { TimelineScene } from '#src/widgets/timeline/timeline-scene.ts'
import { createLazyTimeline } from './lazy-timeline.ts'

const widget = { create: vi.fn(), render: vi.fn(), destroy: vi.fn() }
const load = () => Promise.resolve(widget.create)

const scene = (asOf: number) => ({ asOf }) as TimelineScene
const events = { onSelect: vi.fn(), onFail: vi.fn() }

test('the strip is made with the newest scene once its library is there', async () => {
  widget.create.mockReturnValue(widget)
  const lazy = createLazyTimeline({} as HTMLElement, events, scene(1), load)
  lazy.render(scene(2))
  await vi.waitFor(() => {
    expect(widget.create).toHaveBeenCalledWith({}, events, scene(2))
  }, 10_000)
  lazy.render(scene(3))
  expect(widget.render).toHaveBeenCalledWith(scene(3))
  lazy.destroy()
  expect(widget.destroy).toHaveBeenCalledOnce()
})

test('nothing is made for a pane that has gone meanwhile', async () => {
  widget.create.mockClear()
  createLazyTimeline({} as HTMLElement, events, scene(1), load).destroy()
  await new Promise((rest) => setTimeout(rest))
  expect(widget.create).not.toHaveBeenCalled()
})
