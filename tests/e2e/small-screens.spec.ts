import { findUnreachable } from './driver/find-unreachable.ts'
import type { LessonPage } from './driver/lesson-page.ts'
import { expect, test } from './driver/test.ts'

/** What share of the screen's height shows the document. */
async function shareOfDocument({ page }: LessonPage): Promise<number> {
  const panel = await page.getByRole('tabpanel', { name: /^Cable/ }).boundingBox()
  return (panel?.height ?? 0) / (page.viewportSize()?.height ?? Infinity)
}

test('a phone gives most of its height to the document, and shows a newcomer the way in', async ({ lesson }) => {
  await lesson.visit('', 'phone')
  const wayIn = lesson.page.getByRole('button', { name: /^Take the lesson/ })
  await expect(wayIn).toBeInViewport({ ratio: 1 })
  await lesson.page.setViewportSize({ width: 844, height: 390 })
  await expect(wayIn).toBeInViewport({ ratio: 1 })
  await lesson.open('', 'phone')
  await lesson.waitForMap()
  await expect.poll(() => shareOfDocument(lesson)).toBeGreaterThanOrEqual(0.55)
  await lesson.page.setViewportSize({ width: 844, height: 390 })
  await expect.poll(() => shareOfDocument(lesson)).toBeGreaterThanOrEqual(0.45)
})

test('on a phone the map opens to full height by one handle, and back', async ({ lesson }) => {
  await lesson.open('', 'phone')
  await lesson.waitForMap()
  const handle = lesson.page.getByRole('button', { name: 'Map · 12 Oct' })
  await expect(lesson.map).toBeHidden()
  await handle.click()
  await expect(lesson.map).toBeVisible()
  await expect.poll(async () => ((await lesson.map.boundingBox())?.height ?? 0) / 844).toBeGreaterThan(0.75)
  await handle.press('Enter')
  await expect(lesson.map).toBeHidden()
  await expect(lesson.cable).toBeVisible()
})

test('on a phone the card is a sheet of two heights that leaves the chosen words in sight', async ({ lesson }) => {
  await lesson.open('select=recommendation:3', 'phone')
  await expect(lesson.details).toBeVisible()
  const heightOf = async () => ((await lesson.details.boundingBox())?.height ?? 0) / 844
  await expect.poll(heightOf).toBeLessThan(0.5)
  await expect(lesson.cable.getByText('form new').first()).toBeVisible()
  const handle = lesson.page.getByRole('button', { name: 'Whole card' })
  await handle.click()
  await expect.poll(heightOf).toBeGreaterThan(0.7)
  await expect(handle).toHaveAttribute('aria-expanded', 'true')
})

test('“Timeline only” shows the timeline where that is a tab', async ({ lesson }) => {
  await lesson.open('layout=only-timeline', 'phone')
  await expect(lesson.page.getByRole('tab', { name: /^Timeline/ })).toHaveAttribute('aria-selected', 'true')
  await lesson.openTab('Cable')
  await expect(lesson.cable).toBeVisible()
})

const LOW = [
  [1024, 600],
  [911, 512],
  [844, 390],
  [667, 375],
  [342, 192],
  [320, 256],
] as const

test('on low and on zoomed screens every control can be reached, and nothing scrolls sideways', async ({ lesson }) => {
  await lesson.open()
  await lesson.waitForMap()
  for (const query of ['', 'select=recommendation:3', 'pane=events', 'layout=only-map']) {
    await lesson.goTo(query)
    for (const [width, height] of LOW) {
      await lesson.page.setViewportSize({ width, height })
      await lesson.waitForRest()
      const screen = `${query} at ${width} × ${height}`
      expect(await lesson.page.evaluate(findUnreachable), screen).toEqual([])
      expect(await lesson.page.evaluate(() => document.documentElement.scrollWidth), screen).toBeLessThanOrEqual(width)
    }
  }
})
