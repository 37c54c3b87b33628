import { selectInText } from './driver/select-in-text.ts'
import { expect, test } from './driver/test.ts'
import { translatePage } from './driver/translate-page.ts'

test('on a page that a translator has changed, Escape empties nothing and a note keeps our words', async ({
  lesson,
}) => {
  const { page } = lesson
  await lesson.open('select=recommendation:3')
  await lesson.openEveryTab()
  await page.evaluate(translatePage)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(lesson.cable).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)

  await lesson.cable.evaluate(selectInText, '‹mountainous›')
  await page.getByRole('button', { name: /Highlight/ }).click()
  const kept = await page.evaluate(() => JSON.stringify(localStorage))
  await page.reload()
  await lesson.openTab('Notes')
  const note = page.getByRole('region', { name: 'Notes', exact: true }).getByRole('listitem').first()
  await expect(note, kept).toContainText('mountainous')
  await expect(note).not.toContainText('‹')
})
