import type { LessonPage } from './driver/lesson-page.ts'
import { expect, test } from './driver/test.ts'

const mark = (lesson: LessonPage, name: string) => lesson.cable.getByRole('link', { name, exact: true }).first()

/** The gloss stands wholly on the screen, and not over its mark. */
async function expectBeside(lesson: LessonPage, name: string) {
  await expect(lesson.gloss).toBeVisible()
  const [box, words] = [await lesson.gloss.boundingBox(), await mark(lesson, name).boundingBox()]
  const { width, height } = lesson.page.viewportSize() ?? { width: 0, height: 0 }
  if (box === null || words === null) throw new Error('nothing to be seen')
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(width)
  expect(box.y + box.height).toBeLessThanOrEqual(height)
  expect(box.y >= words.y + words.height - 1 || box.y + box.height <= words.y + 1).toBe(true)
}

test('without a mouse: from a mark to its note, to its card, and back to its place', async ({ lesson }) => {
  const { keyboard } = lesson.page
  await lesson.open()
  const shtykov = mark(lesson, 'Shtykov')
  await lesson.keyTo(shtykov)
  const before = await shtykov.boundingBox()
  await expectBeside(lesson, 'Shtykov')
  await expect(lesson.gloss).toContainText('Soviet ambassador in Pyongyang')
  expect(await shtykov.boundingBox(), 'the text has not moved').toEqual(before)
  expect(await lesson.axe('gloss', 'cable')).toEqual([])

  await keyboard.press('Escape')
  await expect(lesson.gloss).toBeHidden()
  await expect(shtykov).toBeFocused()
  await lesson.keyTo(mark(lesson, 'Kim Il Sung'))
  await expect(lesson.gloss).toContainText('김일성')
  await keyboard.press('Enter')
  await expect(lesson.gloss).toBeHidden()
  await expect(lesson.details.getByRole('heading').first()).toHaveText('Kim Il Sung')
  expect(await lesson.axe('card')).toEqual([])
  await keyboard.press('Escape')
  await expect(lesson.details).toBeHidden()
  await expect(mark(lesson, 'Kim Il Sung')).toBeFocused()
})

test('without a mouse: side by side, from a change to its reason, to the list, and back', async ({ lesson }) => {
  const { keyboard } = lesson.page
  await lesson.open()
  await lesson.keyTo(mark(lesson, 'Shtykov'))
  // round the texts: easier, scanned, two beside one another
  for (let step = 0; step < 3; step++) await keyboard.press('t')
  await lesson.cable.getByRole('combobox', { name: 'Second text' }).selectOption('As scanned')
  const inSeed = lesson.cable.getByRole('link', { name: 'Correction a', exact: true }).nth(1)
  await lesson.keyTo(inSeed)
  await expect(lesson.gloss).toContainText('Scanner read capital I and small l')
  expect(await lesson.axe('gloss')).toEqual([])
  await keyboard.press('Enter')
  await expect(lesson.page.getByRole('listitem').and(lesson.focused)).toContainText(
    'Scanner read capital I and small l',
  )
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(lesson.cable.getByRole('link', { name: 'Correction a', exact: true }).first()).toBeFocused()
})

test('marks come in three strengths: none, few and quiet, all; the choice is kept', async ({ lesson }) => {
  await lesson.open()
  const strength = (name: string) => lesson.cable.getByRole('radio', { name, exact: true })
  const links = lesson.cable.getByRole('link')
  await expect(strength('Guided')).toBeChecked()
  await expect(mark(lesson, 'Check this claim: “have no tanks and very little artillery”')).toBeVisible()
  await expect(lesson.cable.getByRole('link', { name: /^Correction/ })).toHaveCount(0)
  const guided = await links.count()
  expect(await lesson.axe('cable')).toEqual([])
  await strength('All').check()
  await expect(lesson.cable.getByRole('link', { name: 'Correction a', exact: true })).toBeVisible()
  expect(await links.count()).toBeGreaterThan(guided)
  expect(await lesson.axe('cable')).toEqual([])
  await strength('Plain').check()
  await expect(mark(lesson, 'Shtykov')).toHaveCount(0)
  await expect(lesson.cable.getByRole('link', { name: /^Check|^Disputed|^Correction|unsure/ })).toHaveCount(0)
  await lesson.page.reload()
  await expect(strength('Plain')).toBeChecked()
  expect(await lesson.axe('cable')).toEqual([])
})

test('on a phone a resting pointer opens the note within the screen; hidden things have none', async ({ lesson }) => {
  await lesson.open('', 'phone')
  const claim = 'Check this claim: “have no tanks and very little artillery”'
  for (const name of [claim, 'Zhou Enlai']) {
    await mark(lesson, name).evaluate((element) => {
      element.scrollIntoView({ block: 'center' })
    })
    await mark(lesson, name).hover()
    await expectBeside(lesson, name)
    await lesson.page.mouse.move(0, 0)
    await expect(lesson.gloss).toBeHidden()
  }
  await lesson.goTo('text=reading&later=hide')
  await expect(mark(lesson, claim)).toBeVisible()
  await lesson.goTo('text=adapted')
  await mark(lesson, 'Pyongyang').hover()
  await expect(lesson.gloss).toContainText('Capital of North Korea')
  expect(await lesson.axe('gloss', 'cable')).toEqual([])
})
