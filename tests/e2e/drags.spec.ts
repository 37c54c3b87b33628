import { drag, middleOf } from './driver/drag.ts'
import type { LessonPage } from './driver/lesson-page.ts'
import { expect, test } from './driver/test.ts'

async function open(lesson: LessonPage) {
  await lesson.open('later=hide')
  await lesson.waitForPanes()
  await lesson.waitForRest()
}

test('the as-of line is dragged from day to day, and everything follows it', async ({ lesson, page }) => {
  await open(lesson)
  const line = await lesson.asOfLine.boundingBox()
  if (line === null) throw new Error('no as-of line')
  const { x, y } = (await middleOf(page, 19)).lanes
  await drag(page, { x: line.x + line.width / 2, y }, { x: x + 8, y })
  await expect(lesson.asOf).toHaveAttribute('aria-valuetext', /19 October 1950/)
  await expect(lesson.map.getByText('19 October 1950', { exact: true })).toBeVisible()
  await expect.poll(() => lesson.query()).toContain('asof=1950-10-19')
})

test('a day of the axis is pressed, and that is the day one stands on', async ({ lesson, page }) => {
  await open(lesson)
  const { x, y } = (await middleOf(page, 7)).axis
  await page.mouse.click(x, y)
  await expect(lesson.asOf).toHaveAttribute('aria-valuetext', /7 October 1950/)
  await expect.poll(() => lesson.query()).toContain('asof=1950-10-07')
})

test('days are chosen by dragging along the axis with Shift, and Escape takes the drag back', async ({
  lesson,
  page,
}) => {
  await open(lesson)
  const from = (await middleOf(page, 3)).axis
  const to = (await middleOf(page, 6)).axis
  await page.keyboard.down('Shift')
  await drag(page, from, to, false)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(lesson.query()).not.toContain('from=')
  await drag(page, from, to)
  await page.keyboard.up('Shift')
  await expect.poll(() => lesson.query()).toContain('from=1950-10-03&to=1950-10-06')
  await expect(lesson.asOf).toHaveAttribute('aria-valuetext', /12 October 1950/)
  await lesson.openTab('Events')
  await expect(page.getByText(/^\d+ of \d+ events in the selected days$/)).toBeVisible()
})

test('the flag of the as-of day is dragged, and so are the days of the axis', async ({ lesson, page }) => {
  await open(lesson)
  const flag = await lesson.drawnStrip.flag.boundingBox()
  if (flag === null) throw new Error('no flag')
  const perDay = (await middleOf(page, 7)).axis.x - (await middleOf(page, 5)).axis.x
  const at = { x: flag.x + flag.width / 2, y: flag.y + flag.height / 2 }
  await drag(page, at, { x: at.x - 2 * perDay, y: at.y })
  await expect(lesson.asOf).toHaveAttribute('aria-valuetext', /8 October 1950/)
  await drag(page, (await middleOf(page, 3)).axis, (await middleOf(page, 5)).axis)
  await expect(lesson.asOf).toHaveAttribute('aria-valuetext', /5 October 1950/)
  expect(lesson.query()).not.toContain('from=')
})

test('a drag over the lanes moves the days in view and nothing else', async ({ lesson, page }) => {
  await open(lesson)
  const from = (await middleOf(page, 5)).lanes
  const to = (await middleOf(page, 9)).lanes
  await drag(page, from, to)
  await expect.poll(async () => (await middleOf(page, 5)).lanes.x).toBeGreaterThan(from.x + 20)
  await expect(lesson.asOf).toHaveAttribute('aria-valuetext', /12 October 1950/)
  expect(lesson.query()).not.toContain('from=')
})
