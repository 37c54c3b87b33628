import { realLesson } from '#tests/support/real-lesson.ts'
import { learningPlatform } from './driver/learning-platform.ts'
import { expect, test } from './driver/test.ts'

const { tours, title } = realLesson()
const steps = tours[0]!.steps

test('the package holds a manifest and the page it names', async () => {
  const { manifest, files } = await learningPlatform.readPackage()
  expect(manifest).toContain(`identifier="${realLesson().id}"`)
  expect(manifest).toContain('<schemaversion>1.2</schemaversion>')
  expect(manifest).toContain(`<title>${title}</title>`)
  expect(files).toContain(/<resource [^>]*href="([^"]+)"/.exec(manifest)?.[1])
})

test('a learning platform keeps step, completion and work, and the next launch goes on with them elsewhere', async ({
  lesson,
  browser,
}) => {
  const first = await learningPlatform.launch(lesson.page, {})
  const region = first.frame.getByRole('region', { name: 'Lesson', exact: true })
  await expect(region).toContainText(steps[0]!.title)
  await region.getByRole('textbox', { name: 'Your answer' }).first().fill('It will promise help.')
  await region.getByRole('button', { name: 'Lock in answer' }).first().click()
  await first.frame.getByRole('button', { name: /^Next/ }).click()
  await expect(region).toContainText(steps[1]!.title)
  const kept = await first.leave()
  expect(kept['cmi.core.lesson_location']).toContain(steps[1]!.id)
  expect(kept['cmi.core.lesson_status']).toBe('incomplete')
  expect(kept['cmi.suspend_data']!.length).toBeLessThanOrEqual(4096)

  // another browser, which has kept nothing of the first
  const elsewhere = await browser.newContext()
  const second = await learningPlatform.launch(await elsewhere.newPage(), kept)
  const again = second.frame.getByRole('region', { name: 'Lesson', exact: true })
  await expect(again).toContainText(steps[1]!.title)
  await second.frame.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(again).toContainText('It will promise help.')
  await expect(again.getByRole('button', { name: 'Second thoughts' }).first()).toBeVisible()
  await again.getByRole('list', { name: 'Steps' }).getByRole('button').last().click()
  await again.getByRole('button', { name: `Open step ${steps.length}` }).click()
  await expect(again).toContainText(steps.at(-1)!.title)
  const last = await second.leave()
  expect(last['cmi.core.lesson_status']).toBe('completed')
  expect(last['cmi.core.lesson_location']).toContain(steps.at(-1)!.id)
  await elsewhere.close()
})
