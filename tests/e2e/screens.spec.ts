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
  for (const [name, query] of Object.entries(VIEWS)) {
    test(`${screen}, ${name}: nothing cut, small or sideways, and axe finds nothing`, async ({ lesson }) => {
      await lesson.open(query, screen)
      await lesson.waitForPanes()
      expect(await lesson.blemishes()).toEqual([])
      expect(await lesson.axe()).toEqual([])
    })
  }
}
