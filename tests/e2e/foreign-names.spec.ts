import { clippedTexts } from './driver/clipped-text.ts'
import { foreignLesson } from './driver/foreign-lesson.ts'
import { beyondPaper, turnedNames } from './driver/foreign-text.ts'
import { expect, test } from './driver/test.ts'

/** What of A4 lies between the margins, in pixels. */
const PAPER = { width: 658, height: 971 }
const VIEWS = {
  chromebook: [
    'select=recommendation:3',
    'pane=events&select=event:the-cable',
    'pane=places&select=place:wonsan',
    'pane=reference&select=dispute:when-was-it-sent',
    'mode=study&step=collapse',
    'mode=teach',
  ],
  phone: ['select=recommendation:3', 'pane=events&select=person:kim-il-sung', 'pane=reference'],
} as const

test.beforeEach(async ({ page }) => {
  const body = foreignLesson()
  await page.route(/\/lesson-\w+\.json$/, (route) => route.fulfill({ body, contentType: 'application/json' }))
})

for (const screen of ['chromebook', 'phone'] as const) {
  test(`${screen}: long names and names of other scripts are whole, in their own direction, on paper too`, async ({
    lesson,
  }) => {
    const { page } = lesson
    await lesson.open('select=recommendation:3', screen)
    await lesson.waitForMap()
    for (const view of VIEWS[screen]) {
      await lesson.goTo(`${view}&later=show`)
      await lesson.waitForRest()
      const found = [lesson.blemishes(), clippedTexts(page), turnedNames(page)]
      expect.soft((await Promise.all(found)).flat(), view).toEqual([])
    }
    await lesson.goTo('later=show')
    await page.setViewportSize(PAPER)
    // what is for paper alone is drawn when a browser says that it will print
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { name: 'Events by day' })).toBeVisible()
    expect([...(await beyondPaper(page)), ...(await turnedNames(page))]).toEqual([])
  })
}
