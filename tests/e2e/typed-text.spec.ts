import { fillDevice, keptFor } from './driver/device.ts'
import { selectWords } from './driver/select-words.ts'
import { expect, test } from './driver/test.ts'
import type { LessonPage } from './driver/lesson-page.ts'

const TYPED = 'What I think so far'
const notes = (lesson: LessonPage) => lesson.page.getByRole('region', { name: 'Notes', exact: true })
const noteField = (lesson: LessonPage) => notes(lesson).getByRole('textbox', { name: 'Your note' })
const answerField = (lesson: LessonPage) => lesson.askedFirst.getByRole('textbox')

/** A note without words chosen for it: its form is folded. */
async function beginNote(lesson: LessonPage, text: string) {
  await lesson.open('pane=notes')
  await notes(lesson).getByText('Write a note without selecting words').click()
  await noteField(lesson).fill(text)
}

async function chooseWords(lesson: LessonPage, words: string) {
  await lesson.openTab('Cable')
  const offered = lesson.page.getByRole('button', { name: 'Write a note' })
  await selectWords(lesson, words, offered)
  await offered.click()
}

test('a note that was begun is not lost when other words are chosen', async ({ lesson }) => {
  await lesson.open('select=event:the-cable')
  await chooseWords(lesson, 'two months')
  await noteField(lesson).fill(TYPED)
  await chooseWords(lesson, 'six months')
  await expect(noteField(lesson)).toHaveValue('')
  await noteField(lesson).fill('The other one')
  await notes(lesson).getByRole('button', { name: 'Continue writing' }).click()
  await expect(noteField(lesson)).toHaveValue(TYPED)
  await expect(notes(lesson).getByRole('textbox', { name: 'Quoted words' })).toHaveValue('two months')
})

for (const [way, leave] of [
  ['another tab of the page', async (lesson: LessonPage) => lesson.openTab('Events')],
  ['Escape', async (lesson: LessonPage) => lesson.page.keyboard.press('Escape')],
  [
    'a reload',
    async (lesson: LessonPage) => {
      await lesson.page.reload()
    },
  ],
] as const) {
  test(`a note that was begun is not lost by ${way}`, async ({ lesson }) => {
    await beginNote(lesson, TYPED)
    await leave(lesson)
    await lesson.openTab('Notes')
    await expect(noteField(lesson)).toHaveValue(TYPED)
  })
}

test('a change of a note that was begun is there after a reload', async ({ lesson }) => {
  await beginNote(lesson, 'First')
  await notes(lesson).getByRole('button', { name: 'Save note' }).click()
  await notes(lesson).getByRole('button', { name: 'Edit' }).click()
  const field = notes(lesson).getByRole('textbox', { name: /^Note on/ })
  await field.fill(TYPED)
  await lesson.page.reload()
  await expect(field).toHaveValue(TYPED)
})

test('an answer that was begun is not lost by Escape', async ({ lesson }) => {
  await lesson.visit()
  await answerField(lesson).fill(TYPED)
  await lesson.askedFirst.getByRole('heading').click()
  await lesson.page.keyboard.press('Escape')
  await expect(answerField(lesson)).toHaveValue(TYPED)
  await lesson.page.getByRole('button', { name: 'Skip and read' }).click()
  await lesson.cable.getByRole('button', { name: 'Save it as my prediction' }).click()
  await expect(lesson.cable.getByRole('heading', { name: 'Your prediction' })).toBeVisible()
})

test('an answer that was begun is not lost by Skip, and is there to go on with on the next visit', async ({
  lesson,
}) => {
  await lesson.visit()
  await answerField(lesson).fill(TYPED)
  await lesson.page.getByRole('button', { name: 'Skip and read' }).click()
  await expect(lesson.cable.getByText(TYPED)).toBeVisible()
  await lesson.visit()
  await expect(answerField(lesson)).toHaveValue(TYPED)
})

test('an answer that was begun is not lost by a reload, nor how sure it was', async ({ lesson }) => {
  await lesson.visit()
  await answerField(lesson).fill(TYPED)
  await lesson.askedFirst.getByRole('radio', { name: 'fairly sure' }).check()
  await lesson.page.reload()
  await expect(answerField(lesson)).toHaveValue(TYPED)
  await expect(lesson.askedFirst.getByRole('radio', { name: 'fairly sure' })).toBeChecked()
})

test('what was typed is there after a crash', async ({ lesson }) => {
  await lesson.visit()
  await answerField(lesson).fill(TYPED)
  // a crash tells the page nothing: whatever is on the device by then is all there is
  await expect.poll(() => keptFor(lesson.page)).toContain(TYPED)
  const again = lesson.on(await lesson.page.context().newPage())
  await lesson.page.close()
  await again.visit()
  await expect(answerField(again)).toHaveValue(TYPED)
})

test('what was typed in two windows is kept from both', async ({ lesson }) => {
  const other = lesson.on(await lesson.page.context().newPage())
  await other.open('pane=notes')
  await beginNote(lesson, TYPED)
  await expect(noteField(other)).toHaveValue(TYPED)
  await notes(lesson).getByRole('button', { name: 'Save note' }).click()
  await expect(notes(other).getByRole('listitem')).toHaveCount(1)
  await expect(noteField(other)).toHaveValue('')
})

test('a search is there again after Escape, a reload, and the choice of a result', async ({ lesson }) => {
  const { page } = lesson
  await lesson.open('pane=events')
  const field = page.getByRole('dialog', { name: 'Search the lesson' }).getByRole('searchbox')
  const open = () => page.getByRole('button', { name: 'Search' }).click()
  await open()
  await field.fill('wonsan')
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
  await open()
  await expect(field).toHaveValue('wonsan')
  await page.reload()
  await open()
  await expect(field).toHaveValue('wonsan')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(field).toBeHidden()
  await open()
  await expect(field).toHaveValue('wonsan')
  // the first letter takes its place
  await page.keyboard.type('p')
  await expect(field).toHaveValue('p')
})

test('leaving is asked about only where the device cannot keep what was typed', async ({ lesson }) => {
  const { page } = lesson
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await beginNote(lesson, TYPED)
  await page.reload()
  expect(asked).toEqual([])
  await fillDevice(page)
  await noteField(lesson).fill(`${TYPED}, and more`.repeat(200))
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
})
