import { addEntry } from './driver/add-entry.ts'
import { expect, test } from './driver/test.ts'

const COLLAPSE = 'tour=seven-recommendations&step=collapse'
const PROMISE = 'tour=seven-recommendations&step=the-promise'

test('Back and Forward go from step to step, each with its whole view', async ({ lesson }) => {
  const { page } = lesson
  await lesson.visit(COLLAPSE)
  await expect(lesson.asOf).toHaveAttribute('aria-valuetext', '1 October 1950')
  const collapse = await lesson.details.getByRole('heading').first().textContent()
  await addEntry(page, PROMISE)
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`\\?${COLLAPSE}$`))
  await page.goForward()
  await expect(page).toHaveURL(new RegExp(`\\?${PROMISE}$`))
  await expect(lesson.details.getByRole('heading').first()).not.toHaveText(collapse ?? '')
  await page.goBack()
  await expect(lesson.details.getByRole('heading').first()).toHaveText(collapse ?? '')
  await expect(lesson.asOf).toHaveAttribute('aria-valuetext', '1 October 1950')
})

test('a skip link and the way back from it leave the view as it is', async ({ lesson }) => {
  const { page } = lesson
  await lesson.open()
  await lesson.row.getByRole('button', { name: /^Recommendation 3/ }).click()
  await page.getByRole('link', { name: 'Skip to the map' }).press('Enter')
  await expect(page).toHaveURL(/select=recommendation:3.*#map$/)
  await expect(lesson.details).toBeVisible()
  await lesson.asOf.press('ArrowRight')
  await expect(page).toHaveURL(/asof=1950-10-13.*#map$/)
  await page.goBack()
  await expect(lesson.details).toBeVisible()
  await page.goForward()
  await expect(lesson.asOf).toHaveAttribute('aria-valuetext', '13 October 1950')
})

test('a link to a step or a mode that is not there opens what is, with a notice', async ({ lesson }) => {
  await lesson.visit('mode=fly&tour=seven-recommendations&step=nowhere')
  const notices = lesson.page.getByRole('status', { name: 'Notices' })
  await expect(notices).toContainText('mode=fly')
  await expect(notices).toContainText('step=nowhere')
  await expect(lesson.asOf).toHaveAttribute('aria-valuetext', '11 October 1950')
})
