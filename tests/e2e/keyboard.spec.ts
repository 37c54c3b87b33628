import { titleOf } from '#src/lesson/titles.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { expect, test } from './driver/test.ts'

const index = realIndex()

// each of them: event-list.test.tsx, place-list.test.tsx
for (const list of ['Events', 'Places'] as const) {
  test(`the ${list.toLowerCase()} are reached and opened by keyboard alone, to the last of them`, async ({
    lesson,
  }) => {
    const { keyboard } = lesson.page
    await lesson.open()
    await lesson.page.getByRole('tab', { name: /^Cable/ }).focus()
    for (let step = 0; step < (list === 'Events' ? 1 : 2); step++) await keyboard.press('ArrowRight')
    await expect(lesson.list(list)).toBeVisible()
    // into the list: Tab until an option has the focus
    for (let step = 0; step < 25 && (await lesson.refInFocus()) === null; step++) await keyboard.press('Tab')

    const opened = new Set<string>()
    for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'End', 'ArrowUp']) {
      await keyboard.press(key)
      await keyboard.press('Enter')
      const ref = await lesson.refInFocus()
      if (ref === null) throw new Error(`${key} leads out of the list`)
      await expect(lesson.details.getByRole('heading').first()).toHaveText(titleOf(index, ref))
      await expect(lesson.announced).toContainText(titleOf(index, ref))
      opened.add(ref)
    }
    expect(opened.size).toBe(5)
  })
}

test('a reader without a mouse goes from the cable to the card and back', async ({ lesson }) => {
  const { keyboard } = lesson.page
  await lesson.open()
  await keyboard.press('Tab')
  await expect(lesson.page.getByRole('link', { name: 'Skip to the cable' })).toBeFocused()
  await keyboard.press('Enter')
  await lesson.keyTo(lesson.seal(lesson.cable, 3))
  await keyboard.press('Enter')
  await expect(lesson.details.getByRole('heading').first()).toContainText('Hold the mountains')
  await keyboard.press('Escape')
  await expect(lesson.details).toBeHidden()
})
