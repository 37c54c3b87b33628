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

// in two tests, which two workers share
for (const screens of [
  ['chromebook', 'projector', 'old projector'],
  ['phone', 'phone on its side', 'tablet'],
] as const satisfies readonly (readonly Screen[])[]) {
  test(`${screens.join(', ')}: nothing cut, small or sideways in any view, and axe finds nothing`, async ({
    lesson,
  }) => {
    await lesson.open('', screens[0])
    await lesson.waitForMap()
    for (const screen of screens) {
      await lesson.page.setViewportSize(SCREENS[screen])
      for (const [view, query] of Object.entries(VIEWS)) {
        await lesson.goTo(query)
        await lesson.waitForRest()
        const where = `${screen}, ${view}`
        expect(await lesson.blemishes(), where).toEqual([])
        expect(await (FOR_ALL_OF_AXE.includes(screen) ? lesson.axe() : lesson.axeOfSizes()), where).toEqual([])
      }
    }
  })
}
