import { askAgain, sentenceOfAbsence } from './driver/absent-parts.ts'
import { builtChunks, oneOfEachKind } from './driver/built-chunks.ts'
import { expect, test } from './driver/test.ts'
import { BEFORE, LEAVING, OPENING_THE_PAGE, WAYS_OF_OPENING, goToMode, openPage } from './driver/ways-of-opening.ts'

/**
 * Not wanted by the page in these tests: what draws with WebGL, which painters.spec.ts takes away, and the styles of
 * the plain list of events, a page that has no script and nothing to say. Nor is anything missing without the scripts
 * that run before the app's.
 */
const ELSEWHERE = /^(maplibre-|plain-|check-browser-|set-appearance-|cover-text-)/
const chunks = builtChunks().filter((name) => !ELSEWHERE.test(name))
/** `npm run e2e:every-file` tries them all, which takes several minutes more. */
const tried = process.env['EVERY_FILE'] === undefined ? oneOfEachKind : (wanted: readonly string[]) => wanted
const nameIn = (url: string) => url.replace(/.*\//, '')
/** What paper needs is fetched last of all, when the page has come to rest. */
const expectAtRest = (asked: ReadonlySet<string>) =>
  expect.poll(() => [...asked].some((name) => name.startsWith('print-map-')), { timeout: 30_000 }).toBe(true)
/** Of the document, and never covered by a step. */
const PHRASE = 'Read the following to'

test.describe.configure({ timeout: 600_000 })

test('every script and style sheet comes by a way that is tried below', async ({ lesson }) => {
  const asked = new Set<string>()
  lesson.page.on('request', (request) => asked.add(nameIn(request.url())))
  for (const [way, go] of Object.entries(WAYS_OF_OPENING)) {
    await go(lesson)
    if (way === OPENING_THE_PAGE) await expectAtRest(asked)
    await lesson.waitForRest()
    await lesson.page.keyboard.press('Escape')
  }
  await expect.poll(() => chunks.filter((name) => !asked.has(name))).toEqual([])
})

for (const [way, go] of Object.entries(WAYS_OF_OPENING)) {
  test(`what is wanted by ${way} may be missing: the document stays, it is said, and it can be asked for again`, async ({
    lesson,
  }) => {
    lesson.complaints.allow(/404|failed:|Failed to fetch|Unable to preload|could not be loaded|NotLoaded/)
    const { page } = lesson
    const opens = way === OPENING_THE_PAGE
    const before = WAYS_OF_OPENING[BEFORE[way] ?? '']
    const openAndRest = async (milliseconds: number) => {
      await openPage(lesson)
      await lesson.waitForRest(milliseconds)
    }
    const comeTo = async () => {
      await before?.(lesson)
      await go(lesson)
    }
    const asked = new Set<string>()
    const note = (request: { readonly url: () => string }) => asked.add(nameIn(request.url()))
    // what is fetched at rest, or on the way to where this way begins, is not wanted by it
    if (!opens) {
      await openAndRest(1_500)
      await before?.(lesson)
      await lesson.waitForRest(500)
    }
    page.on('request', note)
    await go(lesson)
    if (opens) await expectAtRest(asked)
    await lesson.waitForRest(500)
    page.off('request', note)
    const wanted = chunks.filter((name) => asked.has(name))
    expect(wanted).not.toEqual([])

    for (const name of tried(wanted)) {
      await test.step(name, async () => {
        await page.route(`**/${name}`, (route) => route.fulfill({ status: 404, body: '' }))
        if (!opens) await openAndRest(300)
        await comeTo()
        await expect(sentenceOfAbsence(page).first(), name).toBeAttached()
        if (LEAVING.has(way)) await goToMode(lesson, 'Read')
        await expect(lesson.cable).toContainText(PHRASE)
        if (LEAVING.has(way)) await comeTo()
        await expect(sentenceOfAbsence(page).first(), name).toBeAttached()
        await page.unroute(`**/${name}`)
        const came = page.waitForResponse((response) => nameIn(response.url()) === name && response.ok())
        await askAgain(page)
        await came
        await expect(sentenceOfAbsence(page), name).toHaveCount(0)
        if (LEAVING.has(way)) await goToMode(lesson, 'Read')
        await expect(lesson.cable).toContainText(PHRASE)
      })
    }
  })
}
