import { realLesson } from '#tests/support/real-lesson.ts'
import { gripOf, litWords, placeOnMap, spanEnd, spanLabel } from './driver/by-hand.ts'
import { drag } from './driver/drag.ts'
import { expect, test } from './driver/test.ts'

const { tasks } = realLesson()
const textOf = (id: string) => tasks.find((task) => task.id === `task:${id}`)!

test('cards, days and places are moved by hand, and by keys; two documents light together @axe', async ({ lesson }) => {
  const { page } = lesson
  const task = (name: string) => lesson.goTo(`mode=study&task=${name}`)
  const order = textOf('order-eight-days')
  await lesson.visit('mode=study&task=order-eight-days')
  await lesson.waitForPanes()

  // cards: dragged by the mouse, then by keys
  const first = order.kind === 'order' ? order.cards[0]!.text : ''
  const rows = page.getByRole('grid', { name: /^Cards in your order/ }).getByRole('row')
  const grip = (at: number) => rows.nth(at).getByRole('button', { name: /^Drag: / })
  const third = await gripOf(rows.nth(2))
  await drag(page, await gripOf(grip(0)), { x: third.x, y: third.bottom - 4 })
  await expect(rows.nth(2)).toContainText(first)
  const said = page.getByRole('status').filter({ hasText: /Now \d of 8/ })
  await expect(said).toHaveText(`${first} Now 3 of 8.`)
  await grip(2).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(said).not.toHaveText(`${first} Now 3 of 8.`)
  const place = Number(/Now (\d)/.exec((await said.textContent()) ?? '')?.[1])
  await expect(rows.nth(place - 1)).toContainText(first)
  expect(await lesson.axe('lesson')).toEqual([])

  // days: dragged on the strip, and typed in the form; both show the same
  await task('span-two-and-six-months')
  const onStrip = page.getByRole('slider', { name: 'Protection from the air: to', exact: true })
  const end = await gripOf(spanEnd(page))
  await drag(page, end, { x: end.x + 120, y: end.y })
  await expect(onStrip).not.toHaveAttribute('aria-valuetext', '12 October 1950')
  // a bar with two ends stands above the date fields of the same names
  const date = page
    .getByRole('group', { name: 'Protection from the air', exact: true })
    .getByLabel('To', { exact: true })
    .last()
  expect(new Date(`${await date.inputValue()}T00:00:00Z`).valueOf() / 86_400_000).toBe(
    Number(await onStrip.getAttribute('aria-valuenow')),
  )
  await date.fill('1950-12-11')
  await expect(onStrip).toHaveAttribute('aria-valuetext', '11 December 1950')
  await expect(spanLabel(page)).toContainText('11 December 1950')

  // places: chosen on the map
  await task('place-the-seven')
  const pane = page.getByRole('region', { name: 'Lesson', exact: true })
  await pane.getByRole('radio', { name: 'a point' }).first().check()
  const town = await gripOf(placeOnMap(page, 'place:pyongyang'))
  await page.mouse.click(town.x, town.y)
  await pane.getByRole('button', { name: 'Take Pyongyang, chosen on the map' }).click()
  await expect(pane.getByRole('combobox', { name: /^Which one/ })).toHaveValue('place:pyongyang')

  // two documents: the words that decide, once it is locked in
  await task('compare-what-kim-heard')
  for (const radio of await pane.getByRole('radio', { name: 'agree' }).all()) await radio.check()
  await pane.getByRole('button', { name: 'Lock in answer' }).click()
  await pane.getByRole('button', { name: /^See the words in their places: It had points/ }).click()
  const report = page.getByRole('region', { name: 'Shtykov reports what Kim said' })
  await expect(litWords(report)).toHaveText(['ordered PAK HEON-YEONG to write them down'])
  await expect(litWords(lesson.cable).first()).toHaveText(/^1\. /)
  await report.getByRole('button', { name: /^A message from Stalin was read out to Kim/ }).click()
  await expect(litWords(lesson.cable).first()).toHaveText(/^Read/)
  await expect(litWords(lesson.cable).first()).toBeInViewport()
  expect(await lesson.axe('cable')).toEqual([])
  await expect.poll(() => lesson.query()).toContain('beside=extract:shtykov-reports')
  await page.reload()
  await expect(report).toBeVisible()

  for (const name of ['weigh-useless', 'quote-the-words']) {
    await task(name)
    await expect(page.getByRole('group', { name: textOf(name).title, exact: true })).toBeVisible()
    expect(await lesson.axe('lesson')).toEqual([])
  }
})
