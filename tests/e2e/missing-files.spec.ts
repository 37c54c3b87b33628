import { askAgain, closeDialogsInTheWay, sentenceOfAbsence } from './driver/absent-parts.ts'
import { builtChunks, firstChunks } from './driver/built-chunks.ts'
import type { LessonPage } from './driver/lesson-page.ts'
import { expect, test } from './driver/test.ts'
import { planVisits } from './driver/visits-with-absence.ts'
import { BEFORE, LEAVING, OPENING_THE_PAGE, WAYS_OF_OPENING, goToMode, openPage } from './driver/ways-of-opening.ts'

/**
 * Not wanted by the page in these tests: what draws with WebGL, which painters.spec.ts takes away, and the styles of
 * the plain list of events, a page that has no script and nothing to say. Nor is anything missing without the scripts
 * that run before the app's.
 */
const ELSEWHERE = /^(maplibre-|plain-|check-browser-|set-appearance-|cover-text-|draw-first-view-)/
const chunks = builtChunks().filter((name) => !ELSEWHERE.test(name))
const first = firstChunks()
const nameIn = (url: string) => url.replace(/.*\//, '')
/** Of the document, and never covered by a step. */
const PHRASE = 'Read the following to'
const FAULTS = /404|failed:|Failed to fetch|Unable to preload|could not be loaded|NotLoaded/

/** The files that each way wants, as the first test below has seen. */
const wanted = new Map<string, readonly string[]>()

// the tests that follow stand on what the first has seen
test.describe.configure({ mode: 'serial', timeout: 900_000 })

/** Gives what of the built files has been asked for since. */
function listen({ page }: LessonPage): () => readonly string[] {
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(nameIn(request.url())))
  return () => chunks.filter((name) => asked.has(name))
}

/** Makes files missing: those of the set that is given back, at any time. */
async function missingFrom({ page, complaints }: LessonPage): Promise<Set<string>> {
  const missing = new Set<string>()
  complaints.allow(FAULTS)
  await page.route(
    ({ href }) => missing.has(nameIn(href)),
    (route) => route.fulfill({ status: 404, body: '' }),
  )
  return missing
}

const cameTo = ({ page }: LessonPage, name: string) =>
  page.waitForResponse((response) => nameIn(response.url()) === name && response.ok())

async function comeTo(lesson: LessonPage, way: string) {
  await WAYS_OF_OPENING[BEFORE[way] ?? '']?.(lesson)
  await WAYS_OF_OPENING[way]?.(lesson)
}

test('every script and style sheet comes by a way of opening something', async ({ lesson }) => {
  for (const way of Object.keys(WAYS_OF_OPENING)) {
    await test.step(way, async () => {
      const opens = way === OPENING_THE_PAGE
      const asked = listen(lesson)
      if (!opens) {
        await openPage(lesson)
        // nobody chooses words before the page stands still
        await lesson.waitForRest()
      }
      await comeTo(lesson, way)
      // what paper needs is fetched last of all, when the page has come to rest
      if (opens) await expect.poll(() => asked().some((name) => name.startsWith('maps-on-paper-'))).toBe(true)
      await lesson.waitForRest(500)
      // what the page fetches by itself, or on the way to where this way begins, is not wanted by it
      const others = new Set([OPENING_THE_PAGE, BEFORE[way] ?? ''].flatMap((each) => wanted.get(each) ?? []))
      wanted.set(
        way,
        asked().filter((name) => !others.has(name)),
      )
      expect(wanted.get(way)).not.toEqual([])
    })
  }
  const all = new Set([...wanted.values()].flat())
  expect(chunks.filter((name) => !all.has(name))).toEqual([])
})

test('each file the page begins with may be missing: the document stays, it is said, and loading again mends it', async ({
  lesson,
}) => {
  const { page } = lesson
  const missing = await missingFrom(lesson)
  // waited for by itself, for it looks more often than expect does
  const absence = sentenceOfAbsence(page).first()
  let before: string | undefined
  for (const name of (wanted.get(OPENING_THE_PAGE) ?? []).filter((each) => first.has(each))) {
    await test.step(name, async () => {
      missing.clear()
      missing.add(name)
      if (before === undefined) await page.goto('./?select=place:wonsan')
      else await Promise.all([cameTo(lesson, before), askAgain(page)])
      await absence.waitFor({ state: 'attached' })
      await expect(lesson.cable).toContainText(PHRASE)
      before = name
    })
  }
  missing.clear()
  await Promise.all([cameTo(lesson, before ?? ''), askAgain(page)])
  await expect(page.getByRole('tablist', { name: 'Cable and lists' })).toBeVisible()
  await absence.waitFor({ state: 'detached' })
})

test('each other file may be missing by every way: the document stays, it is said, and it can be asked for again', async ({
  lesson,
}) => {
  const { page } = lesson
  const missing = await missingFrom(lesson)
  // waited for by itself, for it looks more often than expect does
  const absence = sentenceOfAbsence(page).first()
  await closeDialogsInTheWay(page)
  const later = new Map([...wanted].map(([way, files]) => [way, files.filter((name) => !first.has(name))]))
  for (const visit of planVisits(later, BEFORE)) {
    for (const { file } of visit) missing.add(file)
    if (visit[0]?.way !== OPENING_THE_PAGE) await openPage(lesson)
    for (const { way, file } of visit) {
      const which = `${file}, ${way}`
      await test.step(which, async () => {
        await comeTo(lesson, way)
        await absence.waitFor({ state: 'attached' })
        if (LEAVING.has(way)) await goToMode(lesson, 'Read')
        await expect(lesson.cable).toContainText(PHRASE)
        if (LEAVING.has(way)) await comeTo(lesson, way)
        await absence.waitFor({ state: 'attached' })
        missing.delete(file)
        await Promise.all([cameTo(lesson, file), askAgain(page)])
        await absence.waitFor({ state: 'detached' })
        await lesson.waitForRest()
        expect(await absence.count(), which).toBe(0)
        // another way may begin anywhere
        if (LEAVING.has(way)) return
        await expect(lesson.cable).toContainText(PHRASE)
        await page.keyboard.press('Escape')
      })
    }
    if (LEAVING.has(visit.at(-1)?.way ?? '')) await goToMode(lesson, 'Read')
    await expect(lesson.cable).toContainText(PHRASE)
  }
})
