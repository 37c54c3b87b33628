import { expect, test } from './driver/test.ts'

test('the page for teachers has no fault that axe finds, with sheets on the table, on a desk and on a phone @axe', async ({
  lesson,
}) => {
  const { page } = lesson
  await page.goto('./?mode=teach')
  await page.getByText('One lesson of forty-five minutes').click()
  for (const name of [/^Map to draw on/, /^Compare/, /^Exit slip/])
    await page.getByRole('checkbox', { name }).first().check()
  await expect(page.getByRole('article', { name: /^Map to draw on/ }).getByRole('img')).toHaveCount(2)
  expect(await lesson.axe()).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await lesson.axeOfSizes()).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.getByRole('radio', { name: 'Teacher’s papers' }).check()
  await page.getByRole('checkbox', { name: /^Plan/ }).first().check()
  await expect(page.getByRole('article', { name: /^Plan/ })).toBeVisible()
  expect(await lesson.axe()).toEqual([])
})
