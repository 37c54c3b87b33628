import { LectureWindow } from './driver/lecture.ts'
import { expect, test } from './driver/test.ts'

const KEYS = 2_000
const STROKES = 400
/** Before memory is first counted: to the end of the lecture, and some lines on its map. */
const KEYS_BEFORE = 600
const STROKES_BEFORE = 20
/** Bytes, of each window. A window and the one it has opened share a process, and its heap is counted whole. */
const MOST_GROWTH = 5_000_000

test('two thousand keys and four hundred strokes end in step, and no window holds on to them', async ({
  lesson: { page },
  context,
}) => {
  test.setTimeout(240_000)
  const console = await LectureWindow.open(page)
  const audience = await console.openAudience(context)
  const windows = [console, audience]
  const strokes = Array.from({ length: STROKES_BEFORE + STROKES }, (_, stroke) => {
    const y = 0.2 + (stroke % 20) / 40
    return [
      [0.2, y],
      [0.25 + stroke / 2_000, y + 0.02],
      [0.3 + stroke / 1_000, y + 0.05],
    ] as const
  })
  const goToMap = async () => {
    await page.keyboard.type('7')
    await page.keyboard.press('Enter')
  }
  // what a step, or drawing, makes once and keeps is made by then
  await console.click(KEYS_BEFORE)
  await goToMap()
  await page.keyboard.press('d')
  await console.drawMany(strokes.slice(0, STROKES_BEFORE))
  await audience.expectInStepWith(console)
  const before = await console.heap()
  await console.click(KEYS)
  await audience.expectInStepWith(console)
  await goToMap()
  await console.drawMany(strokes.slice(STROKES_BEFORE))
  await expect.poll(() => audience.strokes(), { timeout: 60_000 }).toBe(strokes.length)
  const after = await console.heap()
  await audience.expectInStepWith(console)
  expect((after - before) / windows.length).toBeLessThan(MOST_GROWTH)
})
