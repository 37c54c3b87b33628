import type { LessonPage } from './driver/lesson-page.ts'
import { seeded } from './driver/seeded.ts'
import { expect, test } from './driver/test.ts'
import { widenText } from './driver/widen-text.ts'

const SEED = 75511
const ZOOMS = 20

async function expectLawful(lesson: LessonPage, where: string): Promise<number> {
  const labels = await lesson.drawnStrip.labels()
  expect(
    labels.filter(({ meets, before }) => meets.length > 0 || before),
    where,
  ).toEqual([])
  return labels.length
}

test('at every range and at 20 random zooms, no headline meets another, another event, or the line of the cable', async ({
  lesson,
  page,
}) => {
  await lesson.open()
  await lesson.waitForPanes()
  for (const range of [/^Oct:/, /^15 Sep/, /^Nov – Jan/, /^Jul – Jan/]) {
    await page.getByRole('button', { name: range }).click()
    await lesson.waitForRest()
    expect(await expectLawful(lesson, String(range))).toBeGreaterThan(5)
  }
  const random = seeded(SEED)
  const zoom = {
    in: lesson.timeline.getByRole('button', { name: 'Zoom in' }),
    out: lesson.timeline.getByRole('button', { name: 'Zoom out' }),
  }
  await page.getByRole('button', { name: /^15 Sep/ }).click()
  for (let step = 0; step < ZOOMS; step++) {
    const day = 1 + Math.floor(random() * 28)
    await lesson.goTo(`later=show&asof=1950-${random() < 0.5 ? '10' : '11'}-${String(day).padStart(2, '0')}`)
    for (let press = Math.floor(random() * 4); press >= 0; press--) await (random() < 0.5 ? zoom.in : zoom.out).click()
    await lesson.waitForRest()
    await expectLawful(lesson, `zoom ${step}`)
  }
})

test('no lane moves while the days pass, and all six are in sight', async ({ lesson, page }) => {
  await lesson.open('later=hide')
  await lesson.waitForPanes()
  const { drawnStrip } = lesson
  const first = await drawnStrip.lanes()
  const { bottom: end } = await drawnStrip.edges()
  expect(first).toHaveLength(6)
  for (const { bottom } of first) expect(bottom).toBeLessThanOrEqual(end + 1)
  for (let step = 0; step < 14; step++) {
    await page.getByRole('button', { name: 'One day later' }).click()
    expect(await drawnStrip.lanes(), `step ${step}`).toEqual(first)
  }
})

test('zooming in four times keeps the day one stands on in sight', async ({ lesson, page }) => {
  await lesson.open('asof=1950-10-12')
  await lesson.waitForPanes()
  await page.getByRole('button', { name: /^Oct:/ }).click()
  for (let press = 0; press < 4; press++) await lesson.timeline.getByRole('button', { name: 'Zoom in' }).click()
  await lesson.waitForRest()
  await expect(lesson.drawnStrip.flag).toHaveText('12 Oct')
  await expect(lesson.drawnStrip.flag).toBeVisible()
})

test('wider letters and lines of a reader’s own style sheet are given their room', async ({ lesson, page }) => {
  await lesson.open()
  await lesson.waitForPanes()
  await widenText(page)
  await lesson.waitForRest()
  await expectLawful(lesson, 'with wider text')
})

test('arrows and a clicker go from day to day in every layout, each with its controls of time', async ({
  lesson,
  page,
}) => {
  await lesson.open('asof=1950-10-13')
  await lesson.waitForPanes()
  for (const layout of ['Text only', 'Map only', 'Timeline only']) {
    await page.getByRole('radio', { name: layout }).check({ force: true })
    await page.getByRole('region', { name: 'Time controls' }).getByRole('button', { name: 'Play' }).focus()
    const before = Number(await lesson.asOf.inputValue())
    await page.keyboard.press('PageDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('PageUp')
    await expect.poll(async () => Number(await lesson.asOf.inputValue())).toBe(before + 1)
    await expect(lesson.dayCaption.inSight).toHaveText(/^1[4-6] October 1950/)
  }
})
