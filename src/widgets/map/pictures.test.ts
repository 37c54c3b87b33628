import { describe, expect, test } from 'vitest'
import { SIDE_INKS } from '#src/domain/side.ts'
import { signsOf } from '#src/features/map/scene/signs.ts'
import { realScene } from '#tests/support/map-scenes.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { words } from '#tests/support/english.ts'
import { globalStateOf } from './expressions.ts'
import { INK_NAMES } from './ink-names.ts'
import type { Inks } from './inks.ts'
import type { MapScene } from './map-scene.ts'
import { picturesOf } from './pictures.ts'
import { buildStyle } from './style.ts'
import { featuresFrom, propertyOf } from './svg/layer.ts'
import { createPlate } from './svg/plate.ts'

const INKS = Object.fromEntries(
  [...INK_NAMES, ...SIDE_INKS].map((name, at) => [name, `#${String(at + 10).repeat(3)}`]),
) as Inks
const context = (scene: MapScene) => ({ zoom: 6, state: globalStateOf(scene) })
const plate = createPlate([112, 33, 137, 52])

/** The values that a layer's property takes for the signs it is drawn from. */
function valuesOf(scene: MapScene, layerId: string, property: string): readonly unknown[] {
  const layer = buildStyle(scene, INKS).layers.find(({ id }) => id === layerId)
  if (layer === undefined || !('source' in layer)) throw new Error(`no layer ${layerId}`)
  const read = propertyOf(layer, property, null)
  const features = featuresFrom(scene.signs[layer.source as keyof MapScene['signs']], plate)
  return [...new Set(features.map((feature) => read(feature, context(scene))))]
}

/** The lesson of the app as another author might tell it: each side drawn as the one before it is now. */
function turned(): MapScene {
  const lesson = realLesson()
  const { sides } = lesson
  const other = {
    ...lesson,
    sides: sides.map((side, at) => ({ ...side, ink: sides.at(at - 1)!.ink, form: sides.at(at - 1)!.form })),
  }
  return { ...realScene(), sides: other.sides, signs: signsOf(other, words) }
}

describe.each([
  ['as it is', () => realScene()],
  ['with its sides drawn otherwise', turned],
])('of the lesson %s', (_, sceneOf) => {
  test.each(['movements-head', 'movements-beads', 'movements-tail', 'fronts-teeth'])(
    'every picture that %s asks for is there',
    (layer) => {
      const scene = sceneOf()
      const names = new Set(picturesOf(INKS, scene).map(({ name }) => name))
      const asked = valuesOf(scene, layer, 'icon-image')
      expect(asked.length).toBeGreaterThan(0)
      expect(asked.filter((name) => !names.has(name as string))).toEqual([])
    },
  )
})

test('fronts and their dates are drawn in the ink of the side whose edge they are', () => {
  expect(valuesOf(realScene(), 'fronts-line', 'line-color')).toEqual([INKS.blue])
  expect(valuesOf(turned(), 'fronts-line', 'line-color')).toEqual([INKS.rust])
  expect(valuesOf(turned(), 'fronts-label', 'text-color')).toEqual([INKS.rust])
  expect(valuesOf(turned(), 'fronts-teeth', 'icon-image')).toEqual(['tooth-rust'])
})
