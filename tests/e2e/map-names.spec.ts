import { coveredNames } from './driver/covered-names.ts'
import { expect, test } from './driver/test.ts'

const SIZES = [
  [1366, 768],
  [1920, 1080],
  [1024, 768],
  [1024, 600],
  [820, 1180],
  [844, 390],
] as const

for (const [width, height] of SIZES) {
  test(`${width} × ${height}: on no day of October is a name of the map covered`, async ({ lesson }) => {
    const { page } = lesson
    const layout = width < 900 ? '&layout=only-map' : ''
    await lesson.open()
    await page.setViewportSize({ width, height })
    await lesson.waitForMap()
    for (let day = 1; day <= 31; day++) {
      await lesson.goTo(`later=show&asof=1950-10-${String(day).padStart(2, '0')}${layout}`)
      await expect(lesson.map.getByText(`${String(day)} October 1950`, { exact: true })).toBeVisible()
      await lesson.waitForRest(80)
      // a slow machine may rest before the drawing has the day
      await expect.poll(() => page.evaluate(coveredNames), `${String(day)} October`).toEqual([])
    }
  })
}
