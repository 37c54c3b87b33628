import {
  type Feature as SpecFeature,
  createPropertyExpression,
  expressions,
  featureFilter,
  latest,
} from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { realScene } from '#tests/support/map-scenes.ts'
import { globalStateOf } from '../expressions.ts'
import type { Inks } from '../inks.ts'
import { SIGN_SOURCES, buildStyle } from '../style.ts'
import { KNOWN_OPERATORS, compile } from './expression.ts'
import { type Feature, featuresFrom, flagsOf, layerFilterOf, propertyOf } from './layer.ts'
import { createPlate } from './plate.ts'

const INKS = new Proxy({}, { get: (_, name) => `#${String(name).length.toString(16).repeat(6)}` }) as Inks
const scene = realScene({ selection: 'recommendation:3' })
const context = { zoom: 6.4, state: globalStateOf(scene) }
const plate = createPlate([112, 33, 137, 52])
const featuresOf: ReadonlyMap<string, readonly Feature[]> = new Map(
  SIGN_SOURCES.map((name) => {
    const features = featuresFrom(scene.signs[name], plate)
    for (const feature of features) feature.flags = flagsOf(feature, scene)
    return [name, features] as const
  }),
)
const layers = buildStyle(scene, INKS).layers.flatMap((layer) =>
  'source' in layer && featuresOf.has(layer.source) ? [layer] : [],
)
const toSpec = ({ geometry, properties }: Feature): SpecFeature => ({ type: geometry, properties, geometry: [] })
const SPECS = latest as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>
const GLOBALS = { zoom: context.zoom, globalState: context.state } as never

/** Everything in the style that looks like an operator. */
function operatorsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value)) return Object.values(value).flatMap(operatorsIn)
  if (value[0] === 'literal') return []
  const head = typeof value[0] === 'string' && Object.hasOwn(expressions, value[0]) ? [value[0]] : []
  return [...head, ...value.slice(1).flatMap(operatorsIn)]
}

describe('expressions', () => {
  test('of the style are all known to the simple drawing', () => {
    const used = new Set(layers.flatMap(({ layout, paint, filter }) => operatorsIn([layout, paint, filter])))
    expect(used.size).toBeGreaterThan(10)
    // `linear` is a way of interpolating, not an operator of its own
    expect([...used].filter((name) => !KNOWN_OPERATORS.has(name) && name !== 'linear')).toEqual([])
  })

  test('let the same features of the lesson pass as the library of the other painter', () => {
    let passed = 0
    for (const layer of layers) {
      const filter = featureFilter(layer.filter, layer.id, { ...context.state })
      const features = featuresOf.get(layer.source) ?? []
      const ours = layerFilterOf({ ...layer, minzoom: 0, maxzoom: 24 })(features, context)
      const theirs = features.filter((feature) => filter.filter(GLOBALS, toSpec(feature)))
      expect(ours, layer.id).toEqual(theirs)
      passed += theirs.length
    }
    expect(passed).toBeGreaterThan(300)
  })

  test('give every paint and layout value of the style as the library does', () => {
    let compared = 0
    for (const layer of layers) {
      for (const [kind, given] of Object.entries({ paint: layer.paint ?? {}, layout: layer.layout ?? {} })) {
        const specs = SPECS[`${kind}_${layer.type}`]
        for (const [name, value] of Object.entries(given)) {
          // colours come back as objects there, and lists of anchors are no expressions
          if (!Array.isArray(value) || !KNOWN_OPERATORS.has(String(value[0])) || name.endsWith('color')) continue
          const made = createPropertyExpression(value, name, specs![name] as never, { ...context.state })
          if (made.result === 'error') throw new Error(`${layer.id} ${name}: ${JSON.stringify(made.value)}`)
          const ours = propertyOf(layer, name, null)
          for (const feature of featuresOf.get(layer.source) ?? []) {
            const theirs: unknown = made.value.evaluate(GLOBALS, toSpec(feature), feature.flags)
            expect(plain(ours(feature, context)), `${layer.id} ${name}`).toEqual(plain(theirs))
            compared++
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(2000)
  })

  test('step and interpolate between stops', () => {
    const subject = { properties: {}, geometry: 'Point', flags: {} } as const
    const at = (expression: unknown, zoom: number) => compile(expression)(subject, { zoom, state: {} })
    expect(at(['step', ['zoom'], 'far', 6, 'near'], 5.9)).toBe('far')
    expect(at(['step', ['zoom'], 'far', 6, 'near'], 6)).toBe('near')
    expect(at(['interpolate', ['linear'], ['zoom'], 5, 10, 7, 20], 6)).toBe(15)
    expect(at(['interpolate', ['exponential', 2], ['zoom'], 5, 0, 7, 3], 6)).toBe(1)
    expect(at(['interpolate', ['linear'], ['zoom'], 5, 10, 7, 20], 99)).toBe(20)
  })
})

/** Pictures and formatted words come back as objects that know their name. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toFixed(6))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if ('name' in value) return value.name
  if ('sections' in value) return (value.sections as { text: string }[]).map(({ text }) => text).join('')
  return 'values' in value ? value.values : value
}
