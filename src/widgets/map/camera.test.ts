import { describe, expect, test } from 'vitest'
import type { Bounds, Camera } from '#src/domain/camera.ts'
import { NO_INSETS } from '#src/domain/insets.ts'
import { realScene } from '#tests/support/map-scenes.ts'
import { createCameraController } from './camera.ts'
import type { MapScene } from './map-scene.ts'
import { project } from './mercator.ts'

const SIZE = { width: 900, height: 400 }
const WONSAN: Bounds = [127.2, 39, 127.6, 39.3]

function open(first: Partial<MapScene> = {}) {
  let camera: Camera = { center: [0, 0], zoom: 0 }
  let scene: MapScene = { ...realScene(), ...first }
  const controller = createCameraController({
    size: () => SIZE,
    camera: () => camera,
    go: (to) => {
      camera = to
    },
    resize: () => undefined,
  })
  controller.follow(scene, null)
  return {
    now: () => camera,
    show: (patch: Partial<MapScene>) => {
      const last = scene
      scene = { ...scene, ...patch }
      controller.follow(scene, last)
    },
    pull: (to: Camera) => {
      camera = to
      controller.onUserMove()
    },
  }
}

describe('the camera of the map', () => {
  test('brings what is selected closer, to about 60 % of what is free', () => {
    const { now, show } = open()
    show({ selected: 'place:wonsan', focus: WONSAN, insets: { ...NO_INSETS, right: 300 } })
    const [a, b] = [project([127.2, 39.3], now(), SIZE), project([127.6, 39], now(), SIZE)]
    const share = Math.max((b.x - a.x) / 600, (b.y - a.y) / SIZE.height)
    expect(share).toBeGreaterThan(0.5)
    expect(share).toBeLessThanOrEqual(0.61)
    expect(b.x).toBeLessThan(600)
  })

  test('goes back to where it was when the selection ends, over however many selections', () => {
    const { now, show } = open()
    const home = now()
    show({ selected: 'place:wonsan', focus: WONSAN })
    show({ selected: 'place:seoul', focus: [126.9, 37.5, 127.1, 37.6] })
    expect(now()).not.toEqual(home)
    show({ selected: null, focus: null })
    expect(now()).toEqual(home)
  })

  test.each([
    ['nothing', {}],
    ['what is selected', { selected: 'place:wonsan', focus: WONSAN }],
  ] as const)('goes on from where the other painter shows %s, and knows its way back', (_, shown) => {
    const other = open()
    const home = other.now()
    other.show(shown)
    const { now, show } = open({ ...shown, lastCamera: other.now() })
    expect(now()).toEqual(other.now())
    show({ selected: null, focus: null })
    show({ insets: { ...NO_INSETS, right: 300 } })
    show({ insets: NO_INSETS })
    expect(now()).toEqual(home)
  })

  test('begins with what is selected where the other painter has not come to it yet', () => {
    const { now, show } = open()
    const lastCamera = now()
    const chosen = { selected: 'place:wonsan', focus: WONSAN } as const
    show(chosen)
    expect(open({ ...chosen, lastCamera }).now()).toEqual(now())
  })

  test('stays where somebody has moved it', () => {
    const { now, show, pull } = open()
    show({ selected: 'place:wonsan', focus: WONSAN })
    pull({ center: [126, 40], zoom: 7 })
    show({ selected: null, focus: null })
    expect(now()).toEqual({ center: [126, 40], zoom: 7 })
  })

  test('goes home when the front of a day that is played is out of sight, and not before', () => {
    const { now, show, pull } = open()
    const home = now()
    const near = { center: [126, 40], zoom: 7 } as const
    pull(near)
    show({ follow: [126, 40.1, 126, 40.1] })
    expect(now()).toEqual(near)
    show({ follow: [128, 36, 128, 36] })
    expect(now()).toEqual(home)
  })

  test('fits it anew when a card has opened beside it', () => {
    const { now, show } = open()
    show({ selected: 'place:wonsan', focus: WONSAN })
    show({ insets: { ...NO_INSETS, right: 400 } })
    expect(project([127.6, 39], now(), SIZE).x).toBeLessThan(500)
  })
})
