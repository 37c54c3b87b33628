// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeMap } from '#tests/support/fake-painters.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { StageMap } from './stage-map.tsx'

/** What the stage leaves the map; a page without layout cannot know it. */
let width = 1920
let measureAgain = () => {}

beforeEach(() => {
  width = 1920
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(function (this: Element) {
    return this.matches('[data-stage]') ? 1920 : width
  })
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(1080)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(measure: () => void) {
        measureAgain = measure
      }
      observe() {
        measureAgain()
      }
      disconnect() {}
    },
  )
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** A map on a stage, and how wide it is drawn. */
function stage(isSeen: boolean) {
  const map = fakeMap()
  const on = (seen: boolean) => (
    <div data-stage>
      <StageMap painters={map.painters} isSeen={seen} />
    </div>
  )
  const { session, rerender, container } = renderWithLesson(on(isSeen))
  return {
    map,
    session,
    see: (seen: boolean) => {
      rerender(on(seen))
    },
    drawnWidth: () => container.querySelector<HTMLElement>('[inert]')?.style.inlineSize,
  }
}

test('a map that is out of sight is drawn once, so that it is there when it is wanted', () => {
  const { map } = stage(false)
  expect(map.scenes).toHaveLength(1)
})

test('out of sight it follows neither the lecture nor the room it has, and catches up once it is seen', () => {
  const { map, session, see, drawnWidth } = stage(true)
  see(false)
  const before = map.scenes.length
  act(() => {
    session.actions.select('recommendation:1', 'recommendations')
    width = 960
    measureAgain()
  })
  expect(map.scenes).toHaveLength(before)
  expect(drawnWidth()).toBe('960px')
  see(true)
  expect(map.last().selected).toBe('recommendation:1')
  expect(drawnWidth()).toBe('480px')
})
