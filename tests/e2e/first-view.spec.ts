import { expect, test } from './driver/test.ts'
import { roomForDays } from '#src/widgets/timeline/strip-viewport.ts'
import {
  cursorOverMap,
  holdLesson,
  linesOfStrip,
  namedBoxes,
  roomOfStrip,
  shiftsOf,
  shownFirstView,
} from './driver/first-view.ts'

test('a newcomer sees text, map and strip before any script, and nothing moves when the app takes their places', async ({
  lesson,
}) => {
  const { page } = lesson
  const goOn = await holdLesson(page)
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('./', { waitUntil: 'load' })
  const { map, strip } = shownFirstView(page)
  await expect(map.getByText('Wonsan').filter({ visible: true })).toBeVisible()
  await expect(strip.getByText('UN forces land at Inchon').filter({ visible: true })).toBeVisible()
  await expect(strip.getByText('11 Oct', { exact: true }).filter({ visible: true })).toBeVisible()
  const drawn = await namedBoxes(page)
  expect(drawn.length).toBeGreaterThan(20)
  const drawnLines = await linesOfStrip(page)
  // what is only drawn does not look as if it could be pressed
  expect(await cursorOverMap(page)).toBe('progress')
  goOn()
  await lesson.waitForPanes()
  await expect(map).toHaveCount(0)
  await expect(strip).toHaveCount(0)
  const live = await namedBoxes(page)
  for (const { name, at } of drawn) {
    const near = live.filter(
      (each) => each.name === name && each.at.every((value, side) => Math.abs(value - at[side]!) <= 1),
    )
    expect([name, near.length > 0]).toEqual([name, true])
  }
  for (const [at, [name, left]] of (await linesOfStrip(page)).entries()) {
    expect([name, Math.abs(left! - drawnLines[at]![1]!)]).toEqual([name, expect.closeTo(0, 0)])
  }
  expect(await cursorOverMap(page)).not.toBe('progress')
  expect(await shiftsOf(page)).toBeLessThan(0.0001)
  // so the strip was drawn once
  const { strip: whole, days, type } = await roomOfStrip(page)
  expect(roomForDays(whole, type)).toEqual(days)
  // a narrower strip still says which month it begins in
  await page.setViewportSize({ width: 1024, height: 768 })
  await expect(lesson.timeline.getByText('September 1950')).toBeVisible()
})

test('a link shows no first view that contradicts it, and neither does a second visit', async ({ lesson }) => {
  const { page } = lesson
  const goOn = await holdLesson(page)
  for (const query of ['?select=recommendation:3', '?asof=1950-10-20', '?mode=study', '?layout=map']) {
    await page.goto(`./${query}`, { waitUntil: 'domcontentloaded' })
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
    await expect(shownFirstView(page).map).toBeHidden()
    await expect(shownFirstView(page).strip).toBeHidden()
  }
  await page.evaluate(() => {
    window.localStorage.setItem('something', 'kept')
  })
  await page.goto('./', { waitUntil: 'domcontentloaded' })
  await expect(shownFirstView(page).map).toBeHidden()
  goOn()
})

test('without scripts the first view shows text, map and strip', async ({ browser, baseURL, lesson }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('./')
  const { map, strip } = shownFirstView(page)
  await expect(map.getByText('Wonsan').filter({ visible: true })).toBeVisible()
  await expect(strip.getByText('UN forces land at Inchon').filter({ visible: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Cable', exact: true })).toBeInViewport()
  await expect(page.getByText('A still picture of the map and the timeline on 11 October 1950.')).toBeVisible()
  await context.close()
  await lesson.open()
})
