import { boxesOfControls } from './driver/boxes-of-controls.ts'
import { expect, test } from './driver/test.ts'

const WIDTHS = [900, 1024, 1366, 1920] as const
const MOST = 15

for (const width of WIDTHS) {
  test(`at ${width} pixels all controls of time stand in one row: at most ${MOST}, none cut or under another`, async ({
    lesson,
    page,
  }) => {
    for (const asOf of ['1950-10-12', '1950-10-26']) {
      await lesson.open(`asof=${asOf}`)
      await page.setViewportSize({ width, height: 768 })
      const row = page.getByRole('region', { name: 'Time controls' })
      await expect(row.getByRole('button', { name: /^Recommendation/ })).toHaveCount(7)
      const boxes = await row.evaluate(boxesOfControls)
      expect(boxes.length).toBeLessThanOrEqual(MOST)
      expect(boxes.length).toBeGreaterThan(MOST - 2)
      const inRow = await row.boundingBox()
      expect(inRow?.height).toBeLessThanOrEqual(45)
      const across = boxes.toSorted((a, b) => a.left - b.left)
      expect(across[0]!.left).toBeGreaterThanOrEqual(0)
      expect(across.at(-1)!.right).toBeLessThanOrEqual(width)
      for (const [place, box] of across.slice(1).entries()) {
        expect(box.left, `control ${place + 1}`).toBeGreaterThanOrEqual(across[place]!.right - 1)
      }
    }
  })
}
