// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { toDay } from '#src/domain/day.ts'
import { VIEW, fakeMap } from '#tests/support/fake-painters.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { words } from '#tests/support/english.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { positionAt, project } from '#src/widgets/map/mercator.ts'
import { MapView } from './map-view.tsx'

describe('the map pane', () => {
  test('is the region Map and says the day, its first news and which front it shows', () => {
    const map = fakeMap()
    renderWithLesson(<MapView painters={map.painters} />)
    const region = screen.getByRole('region', { name: 'Map' })
    expect(within(region).getByText('9 March 1921')).toBeInTheDocument()
    expect(within(region).getByRole('button', { name: 'The letter is written' })).toBeInTheDocument()
    expect(within(region).getByText(words.map.frontCaption('7 March 1921'))).toBeInTheDocument()
  })

  test('says which front it will show before its turn to draw has come', () => {
    const map = fakeMap()
    const { rerender } = renderWithLesson(<MapView painters={map.painters} isDue={false} />)
    expect(screen.getByText(words.map.frontCaption('7 March 1921'))).toBeInTheDocument()
    expect(map.scenes).toEqual([])
    rerender(<MapView painters={map.painters} />)
    expect(map.scenes).not.toEqual([])
  })

  test('says so when no front is known yet', () => {
    const map = fakeMap()
    renderWithLesson(<MapView painters={map.painters} />, { patch: { asOf: toDay(1921, 3, 1) } })
    expect(screen.getByText('No front line is known on or before 1 March 1921')).toBeInTheDocument()
  })

  test('has a seal at the edge for a recommendation without a place, and selects it', async () => {
    const map = fakeMap()
    const { session } = renderWithLesson(<MapView painters={map.painters} />)
    const seal = screen.getByRole('button', { name: /^Recommendation 2: / })
    expect(seal).not.toHaveAttribute('aria-current')
    await userEvent.click(seal)
    expect(session.store.getState()).toMatchObject({
      selection: 'recommendation:2',
      reveal: { ref: 'recommendation:2', from: 'map' },
    })
    expect(seal).toHaveAttribute('aria-current', 'true')
  })

  test('marks the seal for the passage as well', () => {
    const map = fakeMap()
    renderWithLesson(<MapView painters={map.painters} />, {
      patch: { selection: 'passage:rec-2' },
    })
    expect(screen.getByRole('button', { name: /^Recommendation 2: / })).toHaveAttribute('aria-current', 'true')
  })

  test('gives the seals with a place to the drawing', () => {
    const map = fakeMap()
    renderWithLesson(<MapView painters={map.painters} />)
    expect(map.last().seals.map(({ number, at }) => [number, at])).toEqual([
      [1, [2.5, 2.2]],
      [2, null],
    ])
    expect(screen.queryByRole('button', { name: /^Recommendation 1: / })).not.toBeInTheDocument()
  })

  test('has all seven seals of the real lesson, on the drawing or at the edge', () => {
    const map = fakeMap()
    renderWithLesson(<MapView painters={map.painters} />, { index: realIndex() })
    const drawn = map.last().seals.filter(({ at }) => at !== null).length
    expect(drawn + screen.getAllByRole('button', { name: /^Recommendation \d: / }).length).toBe(7)
  })

  test('has a signpost to a place beyond the map, which selects it', async () => {
    const map = fakeMap()
    const { session } = renderWithLesson(<MapView painters={map.painters} />)
    await userEvent.click(screen.getByRole('button', { name: /^Vantor\s*[\d,]+ km\s*from .+, beyond the map$/ }))
    expect(session.store.getState()).toMatchObject({
      selection: 'place:vantor',
      reveal: { ref: 'place:vantor', from: 'map' },
    })
  })
})

describe('the map in step with the others', () => {
  test('hands on what a person chose and where they moved', () => {
    const map = fakeMap()
    const { session } = renderWithLesson(<MapView painters={map.painters} />)
    act(() => {
      map.person().onSelect('place:kell')
      map.person().onCamera(VIEW)
    })
    expect(session.store.getState()).toMatchObject({
      selection: 'place:kell',
      reveal: { ref: 'place:kell', from: 'map' },
    })
    expect(session.store.getState().camera).toEqual(VIEW)
    expect(map.last()).toMatchObject({ selected: 'place:kell', focus: null })
  })

  test('is asked to show what was chosen elsewhere, and not again for a new day', () => {
    const map = fakeMap()
    const { session } = renderWithLesson(<MapView painters={map.painters} />)
    act(() => {
      session.actions.select('place:kell', 'places')
    })
    const { focus } = map.last()
    expect(focus).toEqual([2.5, 2.2, 2.5, 2.2])
    act(() => {
      session.actions.setAsOf(toDay(1921, 3, 12))
    })
    expect(map.last().focus).toBe(focus)
    expect(map.last().asOf).toBe(toDay(1921, 3, 12))
  })

  test('never sends the data of its signs again', () => {
    const map = fakeMap()
    const { session } = renderWithLesson(<MapView painters={map.painters} />)
    act(() => {
      session.actions.select('recommendation:1', 'reader')
      session.actions.setAsOf(toDay(1921, 3, 12))
      session.actions.setWindow({ from: toDay(1921, 3, 2), to: toDay(1921, 3, 5) })
    })
    expect(map.scenes.length).toBeGreaterThan(1)
    expect(new Set(map.scenes.map((scene) => scene.signs)).size).toBe(1)
  })

  test('zooms from where the map stands and goes home', async () => {
    const map = fakeMap()
    const { session } = renderWithLesson(<MapView painters={map.painters} />)
    expect(screen.getByRole('button', { name: 'Zoom in' })).toBeDisabled()
    act(() => {
      map.person().onView(VIEW)
    })
    expect(session.store.getState().camera).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(session.store.getState().camera).toEqual({ ...VIEW, zoom: 7 })
    // the second press of a double click comes before the map has arrived
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(session.store.getState().camera).toEqual({ ...VIEW, zoom: 8 })
    act(() => {
      map.person().onView({ ...VIEW, zoom: 5 })
    })
    await userEvent.dblClick(screen.getByRole('button', { name: 'Zoom out' }))
    expect(session.store.getState().camera).toEqual({ ...VIEW, zoom: 4 })
    const before = map.last().fitSerial
    await userEvent.click(screen.getByRole('button', { name: 'Show the whole map' }))
    expect(session.store.getState().camera).toBeNull()
    expect(map.last().fitSerial).toBe(before + 1)
  })

  test('zooms about the middle of what nothing covers', async () => {
    const map = fakeMap()
    const { session } = renderWithLesson(
      <MapView painters={map.painters} insets={{ top: 0, right: 300, bottom: 0, left: 0 }} />,
    )
    act(() => {
      map.person().onView(VIEW)
    })
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    const camera = session.store.getState().camera ?? VIEW
    const free = { x: 250, y: 200 }
    const size = { width: 800, height: 400 }
    expect(camera.zoom).toBe(VIEW.zoom + 1)
    expect(project(positionAt(free, VIEW, size), camera, size).x).toBeCloseTo(free.x)
    expect(project(positionAt(free, VIEW, size), camera, size).y).toBeCloseTo(free.y)
  })

  test('moves by buttons that one button opens, and Escape folds them again', async () => {
    const map = fakeMap()
    const { session } = renderWithLesson(<MapView painters={map.painters} />)
    act(() => {
      map.person().onView(VIEW)
    })
    const open = screen.getByRole('button', { name: 'Move the map' })
    expect(open).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(open)
    const cross = within(screen.getByRole('group', { name: 'Move the map' }))
    const cameraAfter = async (...ways: readonly string[]) => {
      for (const way of ways) await userEvent.click(cross.getByRole('button', { name: way }))
      const { camera } = session.store.getState()
      act(() => {
        map.person().onView(camera ?? VIEW)
      })
      return camera ?? VIEW
    }
    const [lon, lat] = VIEW.center
    const north = await cameraAfter('Move north')
    expect(north.center[0]).toBeCloseTo(lon)
    expect(north.center[1]).toBeGreaterThan(lat)
    // the second press comes before the map has arrived
    expect((await cameraAfter('Move south', 'Move south')).center[1]).toBeLessThan(lat)
    expect((await cameraAfter('Move east')).center[0]).toBeGreaterThan(lon)
    expect((await cameraAfter('Move west', 'Move west')).center[0]).toBeLessThan(lon)
    expect(session.store.getState().camera?.zoom).toBe(VIEW.zoom)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('group', { name: 'Move the map' })).not.toBeInTheDocument()
  })

  test('explains in the legend only the signs that the day calls for', () => {
    const { session } = renderWithLesson(<MapView painters={fakeMap().painters} />)
    expect(screen.queryByText('begins later')).not.toBeInTheDocument()
    act(() => {
      session.actions.select('recommendation:1', 'map')
    })
    expect(screen.getByText('begins later')).toBeInTheDocument()
    act(() => {
      session.actions.setLater('hide')
    })
    expect(screen.queryByText('begins later')).not.toBeInTheDocument()
    expect(screen.getByText('in progress (start only)')).toBeInTheDocument()
    act(() => {
      session.actions.setLater('show')
      session.actions.setKnowledge('receivers')
    })
    expect(screen.getAllByText('hollow: we do not know when it became known').length).toBeGreaterThan(0)
  })

  test('switches layers in the legend', async () => {
    const map = fakeMap()
    renderWithLesson(<MapView painters={map.painters} />)
    await userEvent.click(screen.getByText('Legend'))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Routes' }))
    expect(map.last().layers).not.toContain('movements')
    expect(map.last().layers).toContain('fronts')
  })

  test('destroys its drawing with itself', () => {
    const map = fakeMap()
    const { unmount } = renderWithLesson(<MapView painters={map.painters} />)
    expect(map.stands()).toBe(1)
    unmount()
    expect(map.stands()).toBe(0)
  })
})
