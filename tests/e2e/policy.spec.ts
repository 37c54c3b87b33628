import { readPdf } from './driver/pdf.ts'
import { policyOf } from './driver/policy-of.ts'
import { expect, test } from './driver/test.ts'

/**
 * Only our own host, and nothing inline: what the libraries were measured to need (library-hazards H13), and three
 * locks.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
]

test(
  'the policy is strict, and a walk through all panes breaks it nowhere and asks no other host',
  { tag: '@map' },
  async ({ lesson, baseURL }) => {
    const hosts = new Set<string>()
    lesson.page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http')) hosts.add(origin)
    })
    await lesson.open()
    await lesson.waitForPanes()
    expect(await policyOf(lesson.page)).toEqual(POLICY)

    await lesson.seal(lesson.row, 3).click()
    await expect(lesson.details).toContainText('Hold the mountains')
    await lesson.openTab('Events')
    await lesson.list('Events').getByRole('option').first().click()
    await lesson.openTab('Places')
    await lesson.list('Places').getByRole('option').first().click()
    await lesson.asOf.press('ArrowRight')
    await lesson.map.getByText('Legend').click()
    await lesson.goTo('select=passage:rec-3&text=seed')
    await lesson.waitForRest()
    // a real print, with the map for paper, which is there once the page is at rest
    await expect(async () => {
      const sheets = readPdf(await lesson.page.pdf({ format: 'A4', preferCSSPageSize: true }))
      expect(sheets.some(({ text }) => text.includes('What the signs mean'))).toBe(true)
    }).toPass({ timeout: 45_000 })

    expect([...hosts]).toEqual([baseURL])
    expect(lesson.complaints.list()).toEqual([])
  },
)

test('a breach of the policy would be noticed', async ({ lesson }) => {
  await lesson.open()
  await lesson.page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('style'), { textContent: 'a {}' }))
  })
  await expect.poll(() => lesson.complaints.list().join()).toContain('policy: style-src-elem forbids inline')
  lesson.complaints.allow(/style-src/)
})
