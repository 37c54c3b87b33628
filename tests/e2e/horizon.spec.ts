import { JSDOM } from 'jsdom'
import { words } from '#tests/support/english.ts'
import { parseIsoDay } from '#src/domain/day.ts'
import { hiddenIds, lateDays, outlookOn } from '#tests/support/horizon-of-lesson.ts'
import { expect, test } from './driver/test.ts'

const STANDS = [
  ['1950-10-01', 'pane=reference'],
  ['1950-10-12', 'pane=events&select=recommendation:3'],
  ['1950-10-12', 'pane=cable&select=recommendation:6'],
  ['1950-10-13', 'pane=places&select=place:pyongyang'],
  ['1950-10-19', 'pane=events&select=recommendation:1'],
] as const

// the same search as in tests/every-day, over the built page with its map and its strip
test('with later things hidden, the whole page on five stands holds nothing later', async ({ lesson }) => {
  await lesson.open('later=hide')
  await lesson.waitForPanes()
  for (const [date, query] of STANDS) {
    const day = parseIsoDay(date)!
    await lesson.goTo(`asof=${date}&later=hide&${query}`)
    await expect(lesson.asOf).toHaveAttribute('aria-valuetext', words.formats.day(day))
    // panels behind their tabs follow when there is time
    await expect(async () => {
      const { body } = new JSDOM(await lesson.page.content()).window.document
      expect(lateDays(body, day), `${date} ${query}`).toEqual([])
      expect(hiddenIds(body, outlookOn(day).hidden), `${date} ${query}`).toEqual([])
    }).toPass({ timeout: 30_000 })
  }
})
