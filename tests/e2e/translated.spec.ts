import { selectWords } from './driver/select-words.ts'
import { expect, test } from './driver/test.ts'
import { addStrangers } from './driver/add-strangers.ts'
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

  // the other texts and back: each is drawn anew
  await lesson.cable.getByRole('radio').nth(1).check()
  await lesson.cable.getByRole('radio').first().check()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.evaluate(translatePage)
  await page.evaluate(addStrangers)

  const offered = page.getByRole('button', { name: /Highlight/ })
  await selectWords(lesson, '‹mountainous›', offered)
  await offered.click()
  await page.keyboard.press('Escape')
  for (const tab of await page.getByRole('tab').all()) if (await tab.isVisible()) await tab.click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  const kept = await page.evaluate(() => JSON.stringify(localStorage))
  await page.reload()
  await lesson.openTab('Notes')
  const note = page.getByRole('region', { name: 'Notes', exact: true }).getByRole('listitem').first()
  await expect(note, kept).toContainText('mountainous')
  await expect(note).not.toContainText('‹')
})
