import { pushSeal, watchMotion } from './driver/motion.ts'
import { expect, test } from './driver/test.ts'

test('where motion is not wanted nothing moves: neither on choosing, nor on a new day, nor while days play', async ({
  lesson,
}) => {
  const { page } = lesson
  const moved = await watchMotion(page)
  await lesson.open()
  await lesson.waitForPanes()
  await lesson.seal(lesson.row, 3).click()
  await expect(lesson.details).toBeVisible()
  await page.getByRole('button', { name: /^Nov – Jan/ }).click()
  await page.getByRole('button', { name: 'One day later' }).click()
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(lesson.asOf).toHaveAttribute('aria-valuetext', '15 October 1950')
  await page.getByRole('button', { name: 'Pause' }).click()
  await lesson.openTab('Places')
  await page.getByRole('button', { name: /^Search/ }).click()
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible()
  await page.keyboard.press('Escape')
  await lesson.waitForRest()
  expect(await moved()).toEqual([])

  // the watch is awake: it sees a seal that is pushed along
  await pushSeal(page)
  await expect.poll(moved).not.toEqual([])
})
