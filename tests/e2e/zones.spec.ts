import { expect, test } from './driver/test.ts'

for (const timezoneId of ['America/Los_Angeles', 'Europe/London', 'Asia/Seoul', 'Pacific/Auckland']) {
  test.describe(`with the clock in ${timezoneId}`, () => {
    test.use({ timezoneId })
    test('the cable’s line stands on 12 October and Wake Island’s mark on 15 October', async ({ lesson }) => {
      await lesson.open('select=event:wake-island')
      await lesson.waitForPanes()
      expect(await lesson.dayUnder('document day')).toBe('12 october')
      expect(await lesson.dayUnder('selected event')).toBe('15 october')
      await expect(lesson.details).toContainText('15 October 1950')
    })
  })
}
