// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { FirstPictures } from '../../first-picture.tsx'
import { VIEW, fakeMap } from '#tests/support/fake-painters.ts'
import { words } from '#tests/support/english.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import type { CreateMap } from './painters.ts'
import { MapView } from '../map-view.tsx'

const slowMap = () => fakeMap({ isDrawnAtOnce: false })
const isReady = (map: ReturnType<typeof fakeMap>) => {
  act(() => {
    map.person().onReady()
  })
}

describe('the simple map, until the detailed one has been drawn for the first time,', () => {
  test('stands in for it, without a word, and follows whatever is done', () => {
    const map = slowMap()
    const onDrawn = vi.fn()
    const { session } = renderWithLesson(<MapView painters={map.painters} onDrawn={onDrawn} />)
    act(() => {
      map.simple.person().onReady()
      map.simple.person().onCamera(VIEW)
      session.actions.select('place:kell', 'places')
    })
    expect([map.stands(), map.simple.stands()]).toEqual([1, 1])
    for (const each of [map, map.simple]) expect(each.last()).toMatchObject({ selected: 'place:kell', camera: VIEW })
    expect(onDrawn).not.toHaveBeenCalled()
    isReady(map)
    expect([map.stands(), map.simple.stands()]).toEqual([1, 0])
    expect(onDrawn).toHaveBeenCalled()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(screen.queryByText(words.map.painter.awaited)).toBeNull()
  })

  test('gives the other where it stands, whatever was chosen meanwhile', () => {
    const map = slowMap()
    renderWithLesson(<MapView painters={map.painters} />)
    act(() => {
      map.simple.person().onView(VIEW)
    })
    // what a drawing starts from is read when it starts
    expect(map.scenes[0]!.lastCamera).toEqual(VIEW)
  })

  test('does not give way while somebody drags it or has just done something', () => {
    const map = slowMap()
    let now = 1_000
    const waiting: (() => void)[] = []
    const afterDelay = (milliseconds: number, then: () => void) => {
      waiting.push(() => {
        now += milliseconds
        then()
      })
      return () => undefined
    }
    renderWithLesson(<MapView painters={map.painters} />, { effects: { afterDelay, milliseconds: () => now } })
    const waitOn = () => {
      act(() => {
        for (const each of waiting.splice(0)) each()
      })
    }
    const pane = screen.getByRole('region', { name: 'Map' })
    fireEvent(pane, new PointerEvent('pointerdown', { bubbles: true, buttons: 1 }))
    isReady(map)
    waitOn()
    waitOn()
    expect(map.simple.stands()).toBe(1)
    fireEvent(pane, new PointerEvent('pointerup', { bubbles: true, buttons: 0 }))
    expect(map.simple.stands()).toBe(1)
    waitOn()
    expect(map.simple.stands()).toBe(0)
  })

  test('stays where the other one fails, which is then told as ever', () => {
    const map = slowMap()
    renderWithLesson(<MapView painters={map.painters} />)
    act(() => {
      map.person().onFail('no-load')
    })
    expect([map.simple.made(), map.simple.stands()]).toEqual([1, 1])
    expect(screen.getByRole('status')).toHaveTextContent(words.map.painter.why['no-load'])
  })

  test('is not fetched as well where data is to be saved', () => {
    const map = slowMap()
    renderWithLesson(<MapView painters={map.painters} />, { effects: { savesData: () => true } })
    expect([map.stands(), map.simple.made()]).toEqual([1, 0])
  })

  test('is not missed where it cannot be had', () => {
    const map = slowMap()
    renderWithLesson(<MapView painters={map.painters} />)
    act(() => {
      map.simple.person().onFail('no-code')
    })
    expect([map.stands(), map.simple.stands()]).toEqual([1, 0])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('comes only when the picture that the page brought is no longer true', () => {
    const map = slowMap()
    const picture = document.createElement('img')
    const { session } = renderWithLesson(
      <FirstPictures value={{ map: picture }}>
        <MapView painters={map.painters} />
      </FirstPictures>,
    )
    expect([map.stands(), map.simple.made()]).toEqual([1, 0])
    act(() => {
      session.actions.select('place:kell', 'places')
    })
    expect(map.simple.stands()).toBe(1)
  })

  test('hands the focus on to the same thing of the other', () => {
    const map = slowMap()
    const withSeal = (create: CreateMap, name: string): CreateMap => {
      return (host, events, first) => {
        host.dataset['widget'] = 'map'
        host.innerHTML = `<canvas role="region" aria-label="${name}" tabindex="0"></canvas>
          <button data-ref="recommendation:1">seal of the ${name}</button>`
        return create(host, events, first)
      }
    }
    const { painters } = map
    renderWithLesson(
      <MapView
        painters={{
          ...painters,
          maplibre: withSeal(painters.maplibre, 'detailed'),
          svg: withSeal(painters.svg, 'simple'),
        }}
      />,
    )
    screen.getByRole('button', { name: 'seal of the simple' }).focus()
    isReady(map)
    expect(screen.getByRole('button', { name: 'seal of the detailed' })).toHaveFocus()
  })
})
