import { catchDetailedMap, namesInTheWay } from './driver/names-on-map.ts'
import type { LessonPage } from './driver/lesson-page.ts'
import { expect, test } from './driver/test.ts'

const SIZES = [
  [1366, 768],
  [1920, 1080],
  [1024, 768],
  [1024, 600],
  [820, 1180],
  [844, 390],
] as const
const OCTOBER = Array.from({ length: 31 }, (_, at) => at + 1)
/** The days on which names crowd: a front has come to Wonsan, or to the towns of the north. */
const CROWDED_DAYS = [17, 20, 28]

async function expectNamesFree(lesson: LessonPage, [width, height]: readonly [number, number], day: number) {
  const { page } = lesson
  const layout = width < 900 ? '&layout=only-map' : ''
  await lesson.goTo(`later=show&asof=1950-10-${String(day).padStart(2, '0')}${layout}`)
  await expect(lesson.map.getByText(`${String(day)} October 1950`, { exact: true })).toBeVisible()
  await lesson.waitForRest(80)
  // a slow machine may rest before the drawing has the day
  await expect.poll(() => namesInTheWay(page), `${width} × ${height}, ${String(day)} October`).toEqual([])
}

// in two tests, which two workers share
for (const sizes of [SIZES.slice(0, 3), SIZES.slice(3)]) {
  test(`${sizes.map((size) => size.join(' × ')).join(', ')}: on no day of October is a name of the map covered`, async ({
    lesson,
  }) => {
    await lesson.open()
    await lesson.waitForMap()
    for (const [width, height] of sizes) {
      await lesson.page.setViewportSize({ width, height })
      await lesson.waitForRest()
      for (const day of OCTOBER) await expectNamesFree(lesson, [width, height], day)
    }
  })
}

test('the detailed map covers no name either, at any size', { tag: '@webgl' }, async ({ lesson }) => {
  await catchDetailedMap(lesson.page)
  await lesson.open()
  await lesson.waitForMap()
  expect(await lesson.painter()).toBe('maplibre')
  const days = process.env['EVERY_DAY'] === undefined ? CROWDED_DAYS : OCTOBER
  for (const [width, height] of SIZES) {
    await lesson.page.setViewportSize({ width, height })
    for (const day of days) await expectNamesFree(lesson, [width, height], day)
  }
})
