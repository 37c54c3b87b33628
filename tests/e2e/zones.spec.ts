import { expect, test } from './driver/test.ts'

const ZONES = ['America/Los_Angeles', 'Europe/London', 'Asia/Seoul', 'Pacific/Auckland']

test('in four zones every day, mark and label of the strip stands on the same pixel', async ({ browser, lesson }) => {
  const { baseURL } = test.info().project.use
  const strips: (readonly string[])[] = []
  for (const timezoneId of ZONES) {
    const page = await browser.newPage({
      baseURL: baseURL ?? '',
      timezoneId,
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    })
    const there = lesson.on(page)
    await there.visit('select=event:wake-island&later=show')
    await there.waitForPanes()
    await there.waitForRest()
    expect(await there.dayUnder('document day')).toBe('12 october')
    expect(await there.dayUnder('selected event')).toBe('15 october')
    await expect(there.details).toContainText('15 October 1950')
    strips.push(await there.strip())
    await page.close()
  }
  expect(strips[0]?.length).toBeGreaterThan(100)
  for (const strip of strips) expect(strip).toEqual(strips[0])
})
