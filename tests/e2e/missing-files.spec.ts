import { askAgain, closeDialogsInTheWay, sentenceOfAbsence } from './driver/absent-parts.ts'
import { builtChunks, builtParts, firstChunks } from './driver/built-chunks.ts'
import type { LessonPage } from './driver/lesson-page.ts'
import { openTabs } from './driver/open-tabs.ts'
import { watchSettling } from './driver/settling.ts'
import { expect, test } from './driver/test.ts'
import { groupIndependent, planVisits } from './driver/visits-with-absence.ts'
import { BEFORE, LEAVING, WAYS_OF_OPENING, goToMode, openPage } from './driver/ways-of-opening.ts'

/**
 * Not wanted by the page in these tests: what draws with WebGL, which painters.spec.ts takes away, and the styles of
 * the plain list of events, a page that has no script and nothing to say. Without the worker that is asked what draws,
 * the page is asked. Nor is anything missing without the scripts that run before the app's. A lesson that is as the build
 * wrote it wants nothing that checks it, and a page outside of a learning platform nothing that keeps to one.
 */
const ELSEWHERE = /^(maplibre-|plain-|graphics-worker-|parse-lesson-|keep-in-scorm-)/
const chunks = builtChunks().filter((name) => !ELSEWHERE.test(name))
const first = firstChunks()
const later = chunks.filter((name) => !first.has(name))
const nameIn = (url: string) => url.replace(/.*\//, '')
/** Of the document, and never covered by a step. */
const PHRASE = 'Read the following to'
const FAULTS = /404|failed:|Failed to fetch|Unable to preload|could not be loaded|NotLoaded/

test.describe.configure({ timeout: 300_000 })

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

/** Opens the page and every tab of it. */
async function openEverything(lesson: LessonPage) {
  await openPage(lesson)
  await openTabs(lesson.page)
  await lesson.openTab('Cable')
}

/** Opens everything, and gives what was asked for meanwhile and when the page had come to rest. */
async function filesOfOpening(lesson: LessonPage): Promise<readonly string[]> {
  const asked = listen(lesson)
  await openEverything(lesson)
  // what paper needs is fetched last of all
  await expect.poll(() => asked().some((name) => name.startsWith('maps-on-paper-'))).toBe(true)
  await lesson.waitForRest(500)
  return asked()
}

async function comeTo(lesson: LessonPage, way: string) {
  await WAYS_OF_OPENING[BEFORE[way] ?? '']?.(lesson)
  await WAYS_OF_OPENING[way]?.(lesson)
}

async function comeBackFrom(lesson: LessonPage, way: string) {
  if (LEAVING.has(way)) await goToMode(lesson, 'Read')
  else await lesson.page.keyboard.press('Escape')
}

/** The files that each way wants which the open page has not, and no way that led to it; all of them come by some way. */
async function filesOfWays(lesson: LessonPage): Promise<ReadonlyMap<string, readonly string[]>> {
  const parts = builtParts()
  const ofOpening = await filesOfOpening(lesson)
  const wanted = new Map<string, readonly string[]>()
  for (const way of Object.keys(WAYS_OF_OPENING)) {
    const asked = listen(lesson)
    await comeTo(lesson, way)
    await lesson.waitForRest(500)
    // also what an earlier way has brought already
    const all = new Set(asked().flatMap((name) => [name, ...(parts.get(name) ?? [])]))
    for (const name of [...ofOpening, ...(wanted.get(BEFORE[way] ?? '') ?? [])]) all.delete(name)
    wanted.set(way, [...all])
    expect([...all], way).not.toEqual([])
    await comeBackFrom(lesson, way)
  }
  const come = new Set([...first, ...ofOpening, ...[...wanted.values()].flat()])
  expect(chunks.filter((name) => !come.has(name))).toEqual([])
  return wanted
}

test('each file the page begins with may be missing: the document stays, it is said, and loading again mends it', async ({
  lesson,
}) => {
  const { page } = lesson
  const missing = await missingFrom(lesson)
  // waited for by itself, for it looks more often than expect does
  const absence = sentenceOfAbsence(page).first()
  let before: string | undefined
  for (const name of chunks.filter((each) => first.has(each))) {
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

test('each file of the open page may be missing: the document stays, its parts say so, and it can be asked for again', async ({
  lesson,
}) => {
  const { page } = lesson
  const opening = await filesOfOpening(lesson)
  const parts = new Map([...builtParts()].filter(([root]) => opening.includes(root) && !first.has(root)))
  const missing = await missingFrom(lesson)
  const settle = watchSettling(lesson)
  const absences = sentenceOfAbsence(page)
  for (const group of groupIndependent(
    opening.filter((name) => later.includes(name)),
    parts,
  )) {
    await test.step(`without ${group.join(', ')}`, async () => {
      for (const name of group) missing.add(name)
      const asked = listen(lesson)
      await openEverything(lesson)
      await expect.poll(asked).toEqual(expect.arrayContaining([...group]))
      await settle()
      await expect(lesson.cable).toContainText(PHRASE)
    })
    for (const [index, name] of group.entries()) {
      await test.step(name, async () => {
        const others = group.length - index - 1
        const before = await absences.count()
        expect(before, `of ${name} and ${others} others each is missed`).toBeGreaterThan(others)
        missing.delete(name)
        await Promise.all([cameTo(lesson, name), askAgain(page)])
        await settle()
        const count = expect.poll(() => absences.count(), `with ${name}, and without ${others} others`)
        await count.toBeLessThan(before)
        await count.toBeGreaterThanOrEqual(others)
      })
    }
    await expect(absences, `with ${group.join(', ')}`).toHaveCount(0)
    await expect(lesson.cable).toContainText(PHRASE)
  }
})

test('each other file may be missing by every way: the document stays, it is said, and it can be asked for again', async ({
  lesson,
}) => {
  const { page } = lesson
  const wanted = await filesOfWays(lesson)
  const missing = await missingFrom(lesson)
  // waited for by itself, for it looks more often than expect does
  const absence = sentenceOfAbsence(page).first()
  await closeDialogsInTheWay(page)
  for (const visit of planVisits(wanted, BEFORE)) {
    for (const { file } of visit) missing.add(file)
    await openPage(lesson)
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
