import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { realLesson } from '#tests/support/real-lesson.ts'
import { oneFilePath } from '#src/domain/site-pages.ts'
import { LectureWindow } from './driver/lecture.ts'
import { expect, test as base } from './driver/test.ts'

const file = pathToFileURL(path.resolve('dist', oneFilePath(realLesson().id, 'teacher'))).href
const forPupils = pathToFileURL(path.resolve('dist', oneFilePath(realLesson().id, 'pupils'))).href
const test = base.extend({ baseURL: async ({}, use) => use(file) })

test.describe('the lesson as one file, opened from a disk without a network', () => {
  test.beforeEach(async ({ context }) => {
    await context.setOffline(true)
  })

  test('has text, card, strip, map and lists', async ({ lesson }) => {
    await lesson.page.goto(`${file}?select=recommendation:3`)
    await expect(lesson.cable).toContainText('in the mountainous regions north of')
    await expect(lesson.details.getByRole('heading').first()).toContainText('Hold the mountains')
    await lesson.waitForPanes()
    expect(await lesson.missingGround()).toEqual([])
    await lesson.openTab('Events')
    await expect(lesson.list('Events').getByRole('option').first()).toBeVisible()
  })

  test('says where work is kept, once, and keeps it', async ({ lesson }) => {
    await lesson.page.goto(`${file}?mode=teach`)
    const notice = lesson.page.getByText('This is the lesson as one file')
    await expect(notice).toBeVisible()
    // reloaded within the same moment, a browser may not have what a file has just stored
    await expect(async () => {
      await lesson.page.reload()
      await expect(lesson.page.getByRole('region', { name: 'Teach' })).toBeVisible()
      await expect(notice).toBeHidden({ timeout: 1_000 })
    }).toPass()
  })

  test('has the page for teachers with its plans and its map to draw on', async ({ lesson }) => {
    await lesson.page.goto(`${file}?mode=teach`)
    await expect(lesson.page.getByText('One lesson of forty-five minutes')).toBeVisible()
    await lesson.page.getByRole('checkbox', { name: /^Map to draw on/ }).check()
    await expect(lesson.page.getByRole('img', { name: 'A map to draw on' })).toBeVisible()
  })

  test('can be studied from step to step', async ({ lesson }) => {
    await lesson.page.goto(`${file}?mode=study&tour=seven-recommendations&step=collapse`)
    await expect(lesson.page.getByRole('region', { name: 'Lesson', exact: true })).toContainText('An army cut off')
    await lesson.page.getByRole('button', { name: /^Next/ }).click()
    await expect(lesson.page.getByRole('region', { name: 'Lesson', exact: true })).toContainText(
      'A promise of Chinese troops',
    )
  })

  test('as a file for pupils is read and studied, and keeps the answers back', async ({ lesson }) => {
    const { page } = lesson
    await page.goto(`${forPupils}?mode=teach`)
    await expect(page.getByRole('navigation', { name: 'Modes' }).getByRole('link')).toHaveText(['Read', 'Study'])
    await expect(page.getByRole('region', { name: 'Teach' })).toHaveCount(0)
    await page.getByRole('button', { name: /^Take the lesson/ }).click()
    await page.getByRole('textbox', { name: 'Your answer' }).first().fill('Help.')
    await page.getByRole('button', { name: 'Lock in answer' }).first().click()
    await expect(page.getByText(/keeps the answers back/)).toBeVisible()
  })

  test('gives a lecture in two windows, which write to each other', async ({ lesson, context }) => {
    await lesson.page.goto(`${file}?mode=present`)
    const console = new LectureWindow(lesson.page)
    const audience = await console.openAudience(context)
    await lesson.page.keyboard.press('PageDown')
    await audience.expectPlace({ step: 'sourcing-card', beat: 1 })
    await audience.page.keyboard.press('End')
    await console.expectPlace({ step: 'what-came-of-it', beat: 0 })
    await lesson.page.reload()
    await expect(console.console.getByText('The audience window is in step.')).toBeVisible()
    await console.expectPlace({ step: 'what-came-of-it', beat: 0 })
  })
})
