// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { bareScene } from '#tests/support/svg-drawing.ts'
import type { MapEvents } from '#src/widgets/map/map-scene.ts'
import { createPainters } from './painters.ts'

test('the simple map is drawn without the coarse ground where that is long in coming', async () => {
  const host = document.createElement('div')
  const never = vi.fn(() => new Promise<null>(() => undefined))
  const { svg } = createPainters(never)
  const map = svg(host, { onView: () => undefined } as unknown as MapEvents, bareScene())
  await vi.waitFor(() => {
    expect(host.dataset).toMatchObject({ widget: 'map', painter: 'svg' })
  }, 20_000)
  // it is waited for, and not asked for again
  expect(never).toHaveBeenCalledExactlyOnceWith('far')
  map.destroy()
})
