import { oneFilePath } from '#src/domain/site-pages.ts'
import { realLesson } from '#tests/support/real-lesson.ts'
import { embedded } from './driver/embedded.ts'
import { expect, test } from './driver/test.ts'

const page = oneFilePath(realLesson().id, 'teacher')

test.describe('in a frame that may run scripts and nothing else', () => {
  test('the lesson is read: text, card, strip, map and lists, and it says what cannot work', async ({ lesson }) => {
    const frame = await embedded(lesson.page, `${page}?select=recommendation:3`)
    await expect(frame.getByText('This page stands in a closed frame')).toBeVisible()
    await expect(frame.getByRole('region', { name: 'Cable', exact: true })).toContainText('north of')
    await expect(frame.getByRole('region', { name: 'Details' })).toContainText('Hold the mountains')
    await expect(frame.getByRole('region', { name: 'Map drawing' }).first()).toBeVisible()
    await frame.getByRole('tab', { name: /^Events/ }).click()
    await expect(frame.getByRole('listbox', { name: 'Events' }).getByRole('option').first()).toBeVisible()
  })

  test('the page for teachers gives as text what its links would save', async ({ lesson }) => {
    const frame = await embedded(lesson.page, `${page}?mode=teach`)
    await frame.getByRole('link', { name: 'The edition, TEI P5 XML' }).click()
    const dialog = frame.getByRole('dialog', { name: 'Copy this text' })
    await expect(dialog.getByRole('textbox')).toHaveValue(/^<\?xml[\s\S]*<\/TEI>\s*$/)
  })

  test('the lesson is studied, and what would be a file is given as text to copy', async ({ lesson }) => {
    const frame = await embedded(lesson.page, `${page}?mode=study&tour=seven-recommendations&step=collapse`)
    await expect(frame.getByRole('region', { name: 'Lesson', exact: true })).toContainText('An army cut off')
    await frame.getByRole('button', { name: /^Next/ }).click()
    await expect(frame.getByRole('region', { name: 'Lesson', exact: true })).toContainText(
      'A promise of Chinese troops',
    )
    await frame.getByRole('tab', { name: /^Notes/ }).click()
    await frame.getByRole('button', { name: /^Save/ }).first().click()
    const dialog = frame.getByRole('dialog', { name: 'Copy this text' })
    await expect(dialog.getByRole('textbox')).toHaveValue(/AnnotationCollection/)
    await dialog.getByRole('button', { name: 'Done' }).click()
    await expect(dialog).toBeHidden()
  })
})
