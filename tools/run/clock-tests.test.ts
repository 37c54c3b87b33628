import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clockTests } from './clock-tests.mjs'

const found = clockTests()

describe('the tests that run under every clock', () => {
  test.each([
    ['of days', 'src/domain/day.test.ts'],
    ['of days in words', 'src/i18n/formats.test.ts'],
    ['of the library that draws the strip', 'src/widgets/timeline/vis-timeline.test.ts'],
    ['of dates as authors write them', 'tools/content/compile/edtf-to-span.test.ts'],
    ['of the whole compiler, which meets a fresh result with a kept one', 'tools/content/compile-cached.test.ts'],
    ['that reach a clock by way of other files', 'tools/exports/round-trip.test.ts'],
    ['of what loads the library that draws the strip', 'src/features/timeline/lazy-timeline.test.ts'],
    ['of the files that are offered beside the lesson', 'tools/exports/vite-plugin.test.ts'],
    ['that make dates themselves', 'src/domain/instant.test.ts'],
  ])('are those %s', (_, file) => {
    expect(existsSync(file), file).toBe(true)
    expect(found).toContain(file)
  })

  test.each([
    'src/ui/tabs.test.tsx',
    'src/domain/ref.test.ts',
    'tools/basemap/ground.test.ts',
    'tools/content/read/foreign-geojson.test.ts',
    'tests/unit/markup-stays-text.test.tsx',
  ])('are not those like %s, which has nothing to do with a clock', (file) => {
    expect(existsSync(file), file).toBe(true)
    expect(found).not.toContain(file)
  })
})
