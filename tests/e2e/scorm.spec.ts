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

test('a learning platform is told step and completion, and the next launch goes on from there', async ({ lesson }) => {
  test.setTimeout(120_000)
  const first = await learningPlatform.launch(lesson.page, {})
  await expect(first.frame.getByRole('region', { name: 'Lesson', exact: true })).toContainText(steps[0]!.title)
  await first.frame.getByRole('button', { name: /^Next/ }).click()
  await expect(first.frame.getByRole('region', { name: 'Lesson', exact: true })).toContainText(steps[1]!.title)
  const kept = await first.leave()
  expect(kept['cmi.core.lesson_location']).toContain(steps[1]!.id)
  expect(kept['cmi.core.lesson_status']).toBe('incomplete')

  const second = await learningPlatform.launch(lesson.page, kept)
  await expect(second.frame.getByRole('region', { name: 'Lesson', exact: true })).toContainText(steps[1]!.title)
  for (const { title: next } of steps.slice(2)) {
    await second.frame.getByRole('button', { name: /^Next/ }).click()
    await expect(second.frame.getByRole('region', { name: 'Lesson', exact: true })).toContainText(next)
  }
  expect((await second.leave())['cmi.core.lesson_status']).toBe('completed')
})
