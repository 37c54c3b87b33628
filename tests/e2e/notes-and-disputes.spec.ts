import { expect, test } from './driver/test.ts'

test('a note is made, changed, deleted, brought back, saved as a file and opened again', async ({ lesson }) => {
  const { page } = lesson
  await lesson.open('pane=notes')
  const pane = page.getByRole('region', { name: 'Notes', exact: true })
  const notes = pane.getByRole('listitem')
  await pane.getByText('Write a note without selecting words').click()
  await pane.getByRole('combobox', { name: 'Passage' }).selectOption({ index: 5 })
  await pane.getByRole('textbox', { name: 'Quoted words' }).fill('Yesterday')
  await pane.getByRole('textbox', { name: 'Your note' }).fill('Which day was that?')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(notes).toHaveCount(1)
  expect(await lesson.axe('notes')).toEqual([])

  await notes.getByRole('button', { name: 'Edit' }).press('Enter')
  await notes.getByRole('textbox', { name: 'Note on “Yesterday”' }).fill('The 11th.')
  await notes.getByRole('button', { name: 'Save changes' }).press('Enter')
  await expect(notes).toContainText('The 11th.')
  await notes.getByRole('button', { name: 'Delete' }).press('Enter')
  await expect(notes).toHaveCount(0)
  await pane.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(notes).toHaveCount(1)

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Save as a file' }).press('Enter'),
  ])
  const file = await saved.path()
  await notes.getByRole('button', { name: 'Delete' }).press('Enter')
  await expect(notes).toHaveCount(0)
  await pane.getByLabel('Open a file of notes').setInputFiles(file)
  await expect(notes).toContainText('The 11th.')
  await expect(pane.getByRole('status').filter({ hasText: '1 note read.' })).toBeVisible()

  // from the note to its passage, where the note has its sign; and it is there on the next visit
  await notes.getByRole('button', { name: /^On lines \d+–\d+$/ }).press('Enter')
  await lesson.openTab('Cable')
  await expect(lesson.cable.getByRole('button', { name: '1 note' })).toBeVisible()
  // the address follows after a short rest
  await expect(page).not.toHaveURL(/pane=notes/)
  await page.reload()
  await expect(lesson.cable.getByRole('button', { name: '1 note' })).toBeVisible()
})

test('an answer given before reading stands beside the later thought, on the next visit as well', async ({
  lesson,
}) => {
  await lesson.visit()
  await lesson.askedFirst.getByRole('textbox').fill('An order to hold the city')
  await lesson.page.getByRole('button', { name: 'Save my prediction and read' }).press('Enter')
  await expect(lesson.cable.getByText('An order to hold the city')).toBeVisible()
  await lesson.cable.getByRole('textbox', { name: /what would you change/ }).fill('It was to leave it')
  expect(await lesson.axe('cable')).toEqual([])
  await lesson.page.reload()
  await expect(lesson.cable.getByText('An order to hold the city')).toBeVisible()
  await expect(lesson.cable.getByRole('textbox', { name: /what would you change/ })).toHaveValue('It was to leave it')
  await expect(lesson.askedFirst).toBeHidden()
})

test('from a disputed event to the dispute, to a source, to what rests on it, and back', async ({ lesson }) => {
  const { page, details } = lesson
  const heading = details.getByRole('heading').first()
  // the list brings what is chosen into sight; of the others it draws only those near it
  await lesson.open('pane=events&select=event:mao-draft-of-2-october')
  await expect(heading).toContainText('Mao')
  const headline = await heading.innerText()
  await lesson
    .list('Events')
    .getByRole('option', { name: headline })
    .and(page.getByRole('option', { name: 'disputed' }))
    .click()
  await lesson.unfoldDetails()
  await details
    .getByRole('button', { name: /2 October/ })
    .filter({ hasText: '?' })
    .press('Enter')
  await expect(details.getByRole('heading', { name: 'Who argues what' })).toBeVisible()
  await expect(heading).toBeFocused()
  const dispute = await heading.innerText()
  expect(await lesson.axe('card')).toEqual([])

  await lesson.unfoldDetails()
  await details
    .getByRole('button', { name: /is used for$/ })
    .first()
    .press('Enter')
  await expect(details.getByRole('heading', { name: 'Used for' })).toBeVisible()
  expect(await lesson.axe('card')).toEqual([])
  await details.getByRole('button', { name: dispute, exact: true }).press('Enter')
  await expect(heading).toHaveText(dispute)
  await details.getByRole('button', { name: headline, exact: true }).press('Enter')
  await expect(heading).toHaveText(headline)

  // the same dispute from the reference, whose headings and lists are in order
  await lesson.openTab('Reference')
  expect(await lesson.axe('reference')).toEqual([])
  await page
    .getByRole('navigation', { name: 'Reference, by section' })
    .getByRole('button', { name: 'Sources' })
    .press('Enter')
  const sources = page.getByRole('heading', { name: 'Sources', exact: true, level: 2 })
  await expect(sources).toBeFocused()
  await expect(sources).toBeInViewport()
  await page
    .getByRole('tabpanel', { name: /^Reference/ })
    .getByRole('button', { name: dispute })
    .press('Enter')
  await expect(heading).toHaveText(dispute)
})
