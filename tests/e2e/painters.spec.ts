import { realIndex } from '#tests/support/real-lesson.ts'
import { expect, test } from './driver/test.ts'

const { recommendations } = realIndex().lesson
const REQUIRED = recommendations.flatMap((each) => each.namedPlaces.map((id) => realIndex().find(id)!.name))

test('without WebGL the map is drawn simply, says why, names what the cable names, and is worked by keys', async ({
  lesson,
  browserName,
}, { project }) => {
  test.skip(project.name === 'detailed' || browserName !== 'chromium', 'is about the simple drawing')
  await lesson.open()
  await lesson.waitForMap()
  expect(await lesson.painter()).toBe('svg')
  await expect(lesson.map.getByRole('status')).toContainText('offers no WebGL')
  for (const name of new Set(REQUIRED)) {
    await expect(lesson.drawing().locator('text').filter({ hasText: name }).first()).toBeVisible()
  }
  await lesson.drawing().focus()
  await lesson.page.keyboard.press('+')
  await lesson.page.keyboard.press('ArrowRight')
  await expect(lesson.page).toHaveURL(/at=/)
})

test(
  'a worker that does not come gives way to the simple drawing, with a word of why',
  { tag: '@webgl' },
  async ({ lesson }) => {
    lesson.complaints.allow(/./)
    await lesson.page.route(/worker.*\.js$/, (route) => route.abort())
    await lesson.open('select=recommendation:3')
    await expect(lesson.map.getByRole('status')).toContainText('did not arrive in time', { timeout: 30_000 })
    await expect.poll(() => lesson.painter()).toBe('svg')
    await expect(lesson.seal(lesson.map, 3)).toHaveAttribute('aria-pressed', 'true')
  },
)
