import { type Screen, SCREENS } from './driver/screens.ts'
import { expect, test } from './driver/test.ts'

const VIEWS = {
  'first view': '',
  'recommendation 3': 'select=recommendation:3',
  events: 'pane=events&select=event:the-cable',
  places: 'pane=places&select=place:wonsan',
  'the seed text': 'text=seed',
}

/** One wide and one narrow: on the others the page is the same, and only what has to do with its size is looked at. */
const FOR_ALL_OF_AXE: readonly Screen[] = ['chromebook', 'phone']

for (const screen of Object.keys(SCREENS) as Screen[]) {
  test(`${screen}: nothing cut, small or sideways in any view, and axe finds nothing`, async ({ lesson }) => {
    await lesson.open('', screen)
    await lesson.waitForMap()
    for (const [view, query] of Object.entries(VIEWS)) {
      await lesson.goTo(query)
      await lesson.waitForRest()
      expect(await lesson.blemishes(), view).toEqual([])
      expect(await (FOR_ALL_OF_AXE.includes(screen) ? lesson.axe() : lesson.axeOfSizes()), view).toEqual([])
    }
  })
}
