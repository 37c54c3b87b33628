import type { Step } from '#src/domain/teaching.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { asInstalledApp } from './driver/as-installed-app.ts'
import { type SiteServer, serveSite } from './driver/site-server.ts'
import { expect, test as base } from './driver/test.ts'

const test = base.extend<{ server: SiteServer }>({
  server: async ({}, use) => {
    const server = await serveSite('/history/cable/')
    await use(server)
    await server.stop()
  },
  baseURL: async ({ server }, use) => use(server.address),
})
test.use({ serviceWorkers: 'allow' })

test('after the first load the lesson needs no network: text, lists, strip, map, letters, and the step where its learner was', async ({
  lesson,
  server,
  context,
}) => {
  await lesson.open()
  await expect(lesson.page.getByText('Ready to use offline.')).toBeAttached({ timeout: 60_000 })
  await server.stop()
  await context.setOffline(true)

  await lesson.open('select=recommendation:3')
  await expect(lesson.cable).toContainText('in the mountainous regions north of')
  await expect(lesson.details.getByRole('heading').first()).toContainText('Hold the mountains')
  await lesson.waitForPanes()
  expect(await lesson.missingGround()).toEqual([])
  expect(await lesson.namesDrawn()).toContain('Pyongyang')
  await lesson.openTab('Events')
  await expect(lesson.list('Events').getByRole('option')).toHaveCount(realLesson().events.length)
  expect(await lesson.dayUnder('document day')).toBe('12 october')
  // names in other scripts stand behind the tabs
  await lesson.openEveryTab()
  expect(await lesson.faces()).toEqual({ loaded: expect.arrayContaining(FACES) as unknown, failed: [] })

  await lesson.page.goto(`./?mode=study&step=${beforeLast.id}`)
  const region = lesson.page.getByRole('region', { name: 'Lesson', exact: true })
  await lesson.page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(region).toContainText(last.title)
  // from its icon, which opens the site's own address
  await asInstalledApp(lesson.page)
  await lesson.page.goto('./')
  await expect(region).toContainText(last.title)

  await lesson.page.goto('events.html')
  await expect(lesson.page.getByRole('article').first()).toBeVisible()
})

const [beforeLast, last] = realLesson().tours[0]!.steps.slice(-2) as [Step, Step]
const FACES = ['IBM Plex Mono', 'Lesson CJK', 'Lesson Sans', 'Lesson Serif']
