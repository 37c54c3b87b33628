import type { Screen } from './driver/screens.ts'
import { expect, test } from './driver/test.ts'

const WITH_A_CARD = '&select=recommendation:3'
const VIEWS = [
  ['chromebook', ''],
  ['chromebook', WITH_A_CARD],
  ['old projector', ''],
] as const satisfies readonly (readonly [Screen, string])[]

for (const [screen, chosen] of VIEWS) {
  const title = chosen === '' ? screen : `${screen}, beside a card`
  test(`${title}: from 1 October to 2 November each eventful day says its first headline in full`, async ({
    lesson,
    page,
  }) => {
    await lesson.open(`later=show&asof=1950-10-01${chosen}`, screen)
    await lesson.waitForPanes()
    const { dayCaption } = lesson
    const later = page.getByRole('button', { name: 'One day later' })
    const heights = new Set<number>()
    let headlines = 0
    for (let step = 0; step < 33; step++) {
      const shown = await dayCaption.shown()
      const where = `${shown.day}: ${shown.headline ?? 'no news'}`
      if (shown.headline !== null) headlines += 1
      expect(shown.faults, where).toEqual([])
      heights.add(shown.height)
      await later.click()
    }
    expect(headlines).toBeGreaterThan(20)
    expect([...heights], 'the map keeps its size from day to day').toHaveLength(1)
  })
}
