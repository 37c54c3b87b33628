import { type Screen, SCREENS } from './driver/lesson-page.ts'
import { expect, test } from './driver/test.ts'

const VIEWS = {
  'first view': '',
  'recommendation 3': 'select=recommendation:3',
  events: 'pane=events&select=event:the-cable',
  places: 'pane=places&select=place:wonsan',
  'the seed text': 'text=seed',
}

for (const screen of Object.keys(SCREENS) as Screen[]) {
  test(`${screen}: nothing cut, small or sideways in any view, and axe finds nothing`, async ({ lesson }) => {
    test.setTimeout(180_000)
    await lesson.open('', screen)
    await lesson.waitForMap()
    for (const [view, query] of Object.entries(VIEWS)) {
      await lesson.goTo(query)
      await lesson.waitForRest()
      expect(await lesson.blemishes(), view).toEqual([])
      expect(await lesson.axe(), view).toEqual([])
    }
  })
}
