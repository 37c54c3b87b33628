import { boxesOfControls } from './driver/boxes-of-controls.ts'
import { expect, test } from './driver/test.ts'

const WIDTHS = [900, 1024, 1366, 1920] as const
const MOST = 15

test(`on a wide screen all controls of time stand in one row: at most ${MOST}, none cut or under another`, async ({
  lesson,
  page,
}) => {
  for (const asOf of ['1950-10-12', '1950-10-26']) {
    await lesson.open(`asof=${asOf}`)
    const row = page.getByRole('region', { name: 'Time controls' })
    await expect(row.getByRole('button', { name: /^Recommendation/ })).toHaveCount(7)
    for (const width of WIDTHS) {
      const where = `at ${width} pixels on ${asOf}`
      await page.setViewportSize({ width, height: 768 })
      await lesson.waitForRest()
      const boxes = await row.evaluate(boxesOfControls)
      expect(boxes.length, where).toBeLessThanOrEqual(MOST)
      expect(boxes.length, where).toBeGreaterThan(MOST - 2)
      const inRow = await row.boundingBox()
      expect(inRow?.height, where).toBeLessThanOrEqual(45)
      const across = boxes.toSorted((a, b) => a.left - b.left)
      expect(across[0]!.left, where).toBeGreaterThanOrEqual(0)
      expect(across.at(-1)!.right, where).toBeLessThanOrEqual(width)
      for (const [place, box] of across.slice(1).entries()) {
        expect(box.left, `control ${place + 1} ${where}`).toBeGreaterThanOrEqual(across[place]!.right - 1)
      }
    }
  }
})
