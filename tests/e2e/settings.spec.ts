import { hasBegun, paperOf, seaOnDrawing, sizeOnDrawing } from './driver/look-of-page.ts'
import { expect, test } from './driver/test.ts'

test('without a mouse: theme and text size change at once, and stand before the next page is drawn', async ({
  lesson,
}) => {
  const { page } = lesson
  const sizeOf = () =>
    page.getByRole('heading', { level: 1 }).evaluate((title) => parseFloat(getComputedStyle(title).fontSize))
  const paper = () => paperOf(page)
  await lesson.open()
  await lesson.waitForMap()
  const [size, light] = [await sizeOf(), await paper()]
  await lesson.keyTo(page.getByRole('button', { name: 'Settings' }))
  await page.keyboard.press('Enter')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await lesson.keyTo(settings.getByRole('radio', { name: '100 %' }))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await sizeOf()).toBeCloseTo(size * 1.5)
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect.poll(paper).not.toBe(light)
  const dark = await paper()
  await lesson.waitForMap()
  expect(await lesson.axe(), 'the settings in the dark').toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused()

  // the app's own script is held back: what stands there is there before it
  let goOn = () => {}
  const held = new Promise<void>((go) => (goOn = go))
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.reload({ waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // the elements may be there before the style sheets, without which nothing is painted
  await expect.poll(async () => [await paper(), (await sizeOf()) > size]).toEqual([dark, true])
  expect(await hasBegun(page)).toBe(false)
  goOn()
  await lesson.waitForMap()
  expect([await paper(), await sizeOf()]).toEqual([dark, size * 1.5])
  expect(await lesson.axe(), 'the lesson in the dark, and large').toEqual([])
})

test('the map takes colours and size of its letters from the settings', async ({ lesson }) => {
  const { page } = lesson
  await lesson.open()
  await lesson.waitForMap()
  const sizeOfName = () => sizeOnDrawing(lesson, 'Pyongyang')
  const [size, light] = [await sizeOfName(), await seaOnDrawing(lesson)]
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: '125 %' }).check()
  await page.getByRole('radio', { name: /^Lecture hall/ }).check()
  await lesson.waitForMap()
  await expect.poll(sizeOfName).toBeCloseTo(size * 1.25)
  expect(await seaOnDrawing(lesson)).not.toBe(light)
})
