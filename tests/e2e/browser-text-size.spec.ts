import { clippedTexts } from './driver/clipped-text.ts'
import { sizeOfText } from './driver/look-of-page.ts'
import { expect, test } from './driver/test.ts'

test.use({
  // a browser whose owner has set very large text
  launchOptions: async ({ launchOptions }, give) => {
    await give({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=24'] })
  },
})

test('every text of the page is half as large again, and nothing is cut', async ({ lesson }) => {
  await lesson.open()
  await lesson.waitForMap()
  const passage = lesson.cable.getByText('forming a strong defense there')
  expect(await sizeOfText(passage)).toBe(27)
  expect(await sizeOfText(lesson.page.getByRole('tab', { name: /^Events/ }))).toBeGreaterThanOrEqual(19)
  // where text is so large the card stands in place of the document
  await lesson.goTo('select=recommendation:3&later=show')
  expect(await sizeOfText(lesson.details.getByRole('heading').first())).toBeGreaterThanOrEqual(27)
  expect(await lesson.blemishes()).toEqual([])
  expect(await clippedTexts(lesson.page)).toEqual([])
})
