import { elementsOf } from './driver/elements-of.ts'
import { expect, test } from './driver/test.ts'

/** Of the whole page, lists behind the tabs not opened. */
const MOST_ELEMENTS = 3_000

test('what stands behind a tab is made when it is first opened, and keeps its place and the focus', async ({
  lesson,
}) => {
  const { page } = lesson
  await lesson.open()
  await lesson.waitForPanes()
  expect(await elementsOf(page)).toBeLessThan(MOST_ELEMENTS)
  await expect(page.getByRole('listbox', { includeHidden: true })).toHaveCount(0)

  await lesson.openTab('Events')
  const last = lesson.list('Events').getByRole('option').last()
  // as a hand does: first scrolled to, then, a moment later, pressed
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
  await last.click()
  await expect(last).toBeFocused()
  await lesson.openTab('Cable')
  await lesson.openTab('Events')
  await expect(last).toBeInViewport()
  await expect(last).toHaveAttribute('aria-selected', 'true')
})

test('a list that was put away shows what was chosen meanwhile', async ({ lesson }) => {
  await lesson.open('pane=events')
  await expect(lesson.list('Events').getByRole('option').first()).toBeVisible()
  await lesson.openTab('Cable')
  await lesson.goTo('select=event:the-cable&later=show')
  await lesson.openTab('Events')
  await expect(lesson.list('Events').getByRole('option', { selected: true })).toBeInViewport()
})
