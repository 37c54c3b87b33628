import { rm } from 'node:fs/promises'
import { realLesson } from '#tests/support/real-lesson.ts'
import { buildAgain, namesOnlyIn } from './driver/second-build.ts'
import { type SiteServer, serveSite } from './driver/site-server.ts'
import { type Locator, expect, test as base } from './driver/test.ts'
import type { LessonPage } from './driver/lesson-page.ts'

const TITLE = realLesson().recommendations[2]?.title ?? ''
const NEW_TITLE = `${TITLE}, as it was put the second time`
const TYPED = 'What I think so far'

/** What was not there yet when the site was built anew is gone, if it is only what paper needs. */
const WITHOUT_A_PART = /404|Failed to fetch|Unable to preload|could not be loaded|NotLoaded/

/** The same site built anew with other code and another lesson. */
type SecondBuild = { readonly folder: string; readonly names: ReadonlySet<string> }

const test = base.extend<{ server: SiteServer }, { second: SecondBuild }>({
  second: [
    async ({}, use) => {
      const folder = await buildAgain(TITLE, NEW_TITLE)
      await use({ folder, names: await namesOnlyIn(folder) })
      await rm(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  server: async ({}, use) => {
    const server = await serveSite('/history/cable/')
    await use(server)
    await server.stop()
  },
  baseURL: async ({ server }, use) => use(server.address),
})

const noteField = ({ page }: LessonPage): Locator =>
  page.getByRole('region', { name: 'Notes', exact: true }).getByRole('textbox', { name: 'Your note' })
const loadNewer = ({ page }: LessonPage) => page.getByRole('button', { name: 'Load the newer version' }).first()
const title = ({ details }: LessonPage) => details.getByRole('heading', { level: 2 }).first()

/** A page on which somebody is writing. */
async function openAndWrite(lesson: LessonPage) {
  await lesson.open('select=recommendation:3&pane=notes')
  await lesson.page.getByText('Write a note without selecting words').click()
  await noteField(lesson).fill(TYPED)
  await expect(title(lesson)).toHaveText(TITLE)
}

async function expectSecondBuild(lesson: LessonPage) {
  await expect(title(lesson)).toHaveText(NEW_TITLE)
  await lesson.openTab('Notes')
  await expect(noteField(lesson)).toHaveValue(TYPED)
}

const citation = ({ page }: LessonPage): Locator => page.getByRole('dialog', { name: /^Cite/ })

/** Opens a part of the page that nothing has fetched before. */
async function cite(lesson: LessonPage) {
  await lesson.openTab('Cable')
  await lesson.cable
    .getByRole('button', { name: /^Cite in/ })
    .first()
    .click()
}

/** The names of the files that a page asks for from now on, until it loads another page. */
function watch({ page }: LessonPage): readonly string[] {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url().replace(/.*\//, '')))
  return asked
}

test('a page under which the site was built anew says so where a part is wanted, and mixes nothing', async ({
  lesson,
  server,
  second,
}) => {
  lesson.complaints.allow(WITHOUT_A_PART)
  await openAndWrite(lesson)
  const asked = watch(lesson)
  server.deploy(second.folder)

  await cite(lesson)
  await expect(loadNewer(lesson)).toBeVisible()
  await expect(title(lesson)).toHaveText(TITLE)
  expect(asked.filter((name) => second.names.has(name))).toEqual([])

  await loadNewer(lesson).click()
  await expectSecondBuild(lesson)
  await cite(lesson)
  await expect(citation(lesson)).toBeVisible()
})

test('a page to which somebody comes back says that the site was built anew, without a part that is wanted', async ({
  lesson,
  server,
  second,
}) => {
  lesson.complaints.allow(WITHOUT_A_PART)
  await openAndWrite(lesson)
  server.deploy(second.folder)
  await comeBackTo(lesson)
  await loadNewer(lesson).click()
  await expectSecondBuild(lesson)
})

test.describe('kept on the device', () => {
  test.use({ serviceWorkers: 'allow' })

  async function keep(lesson: LessonPage) {
    await expect(lesson.page.getByText('Ready to use offline.')).toBeAttached({ timeout: 60_000 })
  }

  test('a page goes on with its own release while a newer one is fetched, and offers that', async ({
    lesson,
    server,
    second,
  }) => {
    await openAndWrite(lesson)
    await keep(lesson)
    const asked = watch(lesson)
    server.deploy(second.folder)
    await comeBackTo(lesson)
    await expect(loadNewer(lesson)).toBeAttached({ timeout: 60_000 })

    // its own parts are gone from the server
    await cite(lesson)
    await expect(citation(lesson)).toBeVisible()
    await lesson.page.keyboard.press('Escape')
    await expect(title(lesson)).toHaveText(TITLE)
    await lesson.openTab('Notes')
    await expect(noteField(lesson)).toHaveValue(TYPED)
    expect(asked.filter((name) => second.names.has(name))).toEqual([])

    await loadNewer(lesson).click()
    await expectSecondBuild(lesson)
  })

  test('without a network the page has its own release, and the newer one after a reload', async ({
    lesson,
    server,
    second,
    context,
  }) => {
    await openAndWrite(lesson)
    await keep(lesson)
    server.deploy(second.folder)
    await comeBackTo(lesson)
    await expect(loadNewer(lesson)).toBeAttached({ timeout: 60_000 })
    await server.stop()
    await context.setOffline(true)

    await cite(lesson)
    await expect(citation(lesson)).toBeVisible()
    await lesson.page.keyboard.press('Escape')
    await expect(title(lesson)).toHaveText(TITLE)

    await lesson.page.reload()
    await expectSecondBuild(lesson)
    await cite(lesson)
    await expect(citation(lesson)).toBeVisible()
  })

  test('without a network from the moment of the new build, the page stays whole in its own release', async ({
    lesson,
    server,
    second,
    context,
  }) => {
    lesson.complaints.allow(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|Failed to update a ServiceWorker/)
    await openAndWrite(lesson)
    await keep(lesson)
    await context.setOffline(true)
    server.deploy(second.folder)
    // a browser that is told it is offline looks for a new worker all the same
    await server.stop()
    await comeBackTo(lesson)
    await lesson.page.reload()
    await expect(title(lesson)).toHaveText(TITLE)
    await expect(noteField(lesson)).toHaveValue(TYPED)
    await cite(lesson)
    await expect(citation(lesson)).toBeVisible()
    await expect(loadNewer(lesson)).toHaveCount(0)
  })
})

/** Somebody looks at the page again after a while; the test's browser never hides one. */
async function comeBackTo({ page }: LessonPage) {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}
