// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { VIEW, fakeMap } from '#tests/support/fake-painters.ts'
import { words } from '#tests/support/english.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { NotLoaded } from '../../not-loaded.ts'
import { MapView } from '../map-view.tsx'

const why = () => screen.getByRole('status')

describe('the two painters', () => {
  test('are the detailed one alone once it has been drawn, until it fails', () => {
    const map = fakeMap()
    renderWithLesson(<MapView painters={map.painters} />)
    expect([map.stands(), map.simple.stands()]).toEqual([1, 0])
    expect(why()).toBeEmptyDOMElement()
  })

  test('change places where there is no WebGL, and the legend alone says why: nothing was lost', () => {
    const map = fakeMap()
    renderWithLesson(<MapView painters={map.painters} />)
    act(() => {
      map.person().onFail('no-webgl')
    })
    expect([map.stands(), map.simple.stands()]).toEqual([0, 1])
    expect(why()).toBeEmptyDOMElement()
    expect(screen.getByText(words.map.painter.why['no-webgl']).closest('details')).not.toBeNull()
  })

  test('are the simple one alone where the processor would have to draw the detailed one, which can be chosen', () => {
    const map = fakeMap({ isDrawnAtOnce: false })
    const { session } = renderWithLesson(<MapView painters={{ ...map.painters, isInSoftware: () => true }} />)
    expect([map.stands(), map.simple.stands()]).toEqual([0, 1])
    expect(why()).toBeEmptyDOMElement()
    expect(screen.getByText(words.map.painter.why.software).closest('details')).not.toBeNull()
    act(() => {
      session.actions.applySettings({ painter: 'maplibre' })
    })
    expect([map.stands(), map.simple.stands()]).toEqual([1, 1])
    act(() => {
      map.person().onReady()
    })
    expect([map.stands(), map.simple.stands()]).toEqual([1, 0])
    expect(screen.queryByText(words.map.painter.why.software)).toBeNull()
  })

  test('are not chosen between before the map has its turn: the question holds the whole page up', () => {
    const map = fakeMap()
    const isInSoftware = vi.fn(() => true)
    const { rerender } = renderWithLesson(<MapView painters={{ ...map.painters, isInSoftware }} isDue={false} />)
    expect(isInSoftware).not.toHaveBeenCalled()
    rerender(<MapView painters={{ ...map.painters, isInSoftware }} />)
    expect(isInSoftware).toHaveBeenCalled()
    expect([map.stands(), map.simple.stands()]).toEqual([0, 1])
  })

  test('wait until it is known what would draw', () => {
    const map = fakeMap()
    let told = () => {}
    let isInSoftware: boolean | null = null
    const learnGraphics = vi.fn((onLearnt: () => void) => (told = onLearnt))
    const painters = { ...map.painters, isInSoftware: () => isInSoftware, learnGraphics }
    const { rerender } = renderWithLesson(<MapView painters={painters} isDue={false} />)
    // while other things are drawn
    expect(learnGraphics).toHaveBeenCalledOnce()
    rerender(<MapView painters={painters} />)
    expect([map.stands(), map.simple.stands()]).toEqual([0, 0])
    isInSoftware = true
    act(told)
    expect([map.stands(), map.simple.stands()]).toEqual([0, 1])
  })

  test('change places when the detailed one fails in use, with a word of why and a way to try again', async () => {
    const map = fakeMap({ isDrawnAtOnce: false })
    renderWithLesson(<MapView painters={map.painters} />)
    act(() => {
      map.person().onFail('fault')
    })
    expect([map.stands(), map.simple.stands()]).toEqual([0, 1])
    expect(why()).toHaveTextContent(words.map.painter.why.fault)
    await userEvent.click(screen.getByRole('button', { name: 'Try the detailed map' }))
    // the simple drawing stays until the other one is there
    expect([map.stands(), map.simple.stands()]).toEqual([1, 1])
    act(() => {
      map.person().onReady()
    })
    expect([map.stands(), map.simple.stands()]).toEqual([1, 0])
    expect(why()).toBeEmptyDOMElement()
  })

  test('keep selection and camera when they change places', () => {
    const map = fakeMap()
    const { session } = renderWithLesson(<MapView painters={map.painters} />)
    act(() => {
      session.actions.select('place:kell', 'places')
      map.person().onView(VIEW)
      map.person().onFail('context-lost')
    })
    expect(map.simple.last()).toMatchObject({ selected: 'place:kell', lastCamera: VIEW, camera: null })
  })

  test.each(['context-lost', 'no-load'] as const)(
    'offer the detailed map again when it is back: %s',
    async (reason) => {
      const map = fakeMap()
      renderWithLesson(<MapView painters={map.painters} />)
      act(() => {
        map.person().onFail(reason)
      })
      // it stands by, unseen, in step with the other
      expect([map.stands(), map.simple.stands()]).toEqual([1, 1])
      act(() => {
        map.person().onReady()
      })
      expect(map.simple.stands()).toBe(1)
      expect(why()).toHaveTextContent('can be shown again')
      await userEvent.click(screen.getByRole('button', { name: 'Show the detailed map' }))
      expect([map.made(), map.stands(), map.simple.stands()]).toEqual([1, 1, 0])
    },
  )

  test('say no more once the word of why was read', async () => {
    const map = fakeMap()
    renderWithLesson(<MapView painters={map.painters} />)
    act(() => {
      map.person().onFail('fault')
    })
    await userEvent.click(within(why()).getByRole('button', { name: 'Close' }))
    expect(why()).toBeEmptyDOMElement()
    expect(map.simple.stands()).toBe(1)
  })

  test('are chosen in the legend, and the detailed one comes back when it has been drawn', async () => {
    const map = fakeMap({ isDrawnAtOnce: false })
    renderWithLesson(<MapView painters={map.painters} />)
    await userEvent.click(screen.getByText('Legend'))
    await userEvent.click(screen.getByRole('radio', { name: 'simple' }))
    expect([map.stands(), map.simple.stands()]).toEqual([0, 1])
    await userEvent.click(screen.getByRole('radio', { name: 'detailed' }))
    expect([map.stands(), map.simple.stands()]).toEqual([1, 1])
    act(() => {
      map.person().onReady()
    })
    expect(map.simple.stands()).toBe(0)
  })

  test('say so in words when neither can draw, and put every seal at the edge', async () => {
    const map = fakeMap()
    const { session } = renderWithLesson(<MapView painters={map.painters} />)
    act(() => {
      map.person().onFail('no-code')
    })
    act(() => {
      map.simple.person().onFail('no-code', new NotLoaded('no file'))
    })
    expect(screen.getByRole('alert')).toHaveTextContent('Map could not be loaded')
    expect(screen.getByRole('alert')).toHaveTextContent('lists of places and events')
    await userEvent.click(screen.getByRole('button', { name: /^Recommendation 1: / }))
    expect(session.store.getState().selection).toBe('recommendation:1')
  })
})
