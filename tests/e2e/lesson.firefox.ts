import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { oneFilePath } from '#src/domain/site-pages.ts'
import { stepsOf } from '#src/domain/teaching.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { expect, test } from './driver/firefox.ts'

const lesson = realLesson()
const tour = lesson.tours[0]!
const file = pathToFileURL(path.resolve('dist', oneFilePath(lesson.id, 'teacher'))).href

test.describe.configure({ mode: 'serial' })

test('the one file is studied from a disk without a network, and the work is saved', async ({ disk, savedFile }) => {
  await disk.page.goto(file)
  await disk.click('button', 'Short lesson')
  await (await disk.named('textbox', 'Your answer')).type('It will promise help.')
  await disk.click('button', 'Lock in answer')
  await disk.named('heading', 'What the sources say')
  for (const { title } of stepsOf(tour, 'short').slice(1)) {
    await disk.click('button', 'Next')
    await disk.named('heading', title)
  }
  await disk.click('button', 'Save my work')
  expect(await savedFile()).toContain('It will promise help.')
  await disk.page.reload()
  await disk.named('heading', stepsOf(tour, 'short').at(-1)!.title)
})

test('the one file gives a lecture from a disk in two windows, which write to each other', async ({ disk }) => {
  await disk.page.goto(`${file}?mode=present`)
  await disk.named('region', 'Console')
  const audience = await disk.opened(() => disk.click('button', 'Open audience window'))
  await audience.named('region', 'Stage')
  await disk.page.keyboard.press('PageDown')
  const first = tour.steps[0]!.id
  await expect.poll(() => audience.place()).toBe(`${first} 1`)
  await audience.page.keyboard.press('End')
  await expect.poll(() => disk.place()).toBe(`${tour.steps.at(-1)!.id} 0`)
  await disk.page.reload()
  await disk.expectText('region', 'Console', 'The audience window is in step.')
  await disk.page.keyboard.press('Home')
  await expect.poll(() => audience.place()).toBe(`${first} 0`)
  expect(audience.complaints).toEqual([])
})

test('the site is read: text, map, strip and lists show what is chosen', async ({ site, baseURL }) => {
  const { page } = site
  await page.goto(`${baseURL ?? ''}/?select=recommendation:3&later=show`)
  await site.expectText('region', 'Details', 'Hold the mountains')
  for (const pane of ['map', 'timeline'])
    await page.waitForSelector(`[data-widget="${pane}"][data-ready="true"]`, { timeout: 45_000 })
  await site.click('button', 'Recommendation 5')
  const five = lesson.recommendations.find(({ number }) => number === 5)!
  await site.expectText('region', 'Details', five.title)
  await site.click('tab', 'Events')
  await site.click('option', '')
  await expect.poll(() => new URL(page.url()).searchParams.get('select')).toMatch(/^event:/)
})
