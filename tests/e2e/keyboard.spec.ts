import { expect, test } from './driver/test.ts'

for (const [list, total] of [
  ['Events', 94],
  ['Places', 123],
] as const) {
  test(`every one of the ${list.toLowerCase()} can be reached and opened by keyboard alone`, async ({ lesson }) => {
    test.setTimeout(240_000)
    const { keyboard } = lesson.page
    // without the map, which has no part in this and would be drawn anew for each of the choices
    lesson.complaints.allow(/(maplibre|svg)-map|ERR_FAILED/)
    await lesson.page.route(/(maplibre|svg)-map/, (route) => route.abort())
    await lesson.open()
    const tab = lesson.page.getByRole('tab', { name: /^Cable/ })
    await tab.focus()
    for (let step = 0; step < (list === 'Events' ? 1 : 2); step++) await keyboard.press('ArrowRight')
    await expect(lesson.list(list)).toBeVisible()
    // into the list: Tab until an option has the focus
    for (let step = 0; step < 25 && !(await isInList()); step++) await keyboard.press('Tab')
    expect(await isInList()).toBe(true)
    await keyboard.press('Home')
    const opened = new Set<string>()
    for (let step = 0; step < total; step++) {
      await keyboard.press('Enter')
      const key = await lesson.page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? '')
      opened.add(key)
      await expect(lesson.page.locator('[data-announcer]')).not.toBeEmpty()
      await expect(lesson.details).toBeVisible()
      await keyboard.press('ArrowDown')
    }
    expect(opened.size).toBe(total)

    async function isInList() {
      return lesson.page.evaluate(() => document.activeElement?.getAttribute('role') === 'option')
    }
  })
}

test('a reader without a mouse goes from the cable to the card and back', async ({ lesson }) => {
  const { keyboard } = lesson.page
  await lesson.open()
  await keyboard.press('Tab')
  await expect(lesson.page.getByRole('link', { name: 'Skip to the cable' })).toBeFocused()
  await keyboard.press('Enter')
  for (let step = 0; step < 150; step++) {
    await keyboard.press('Tab')
    const name = await lesson.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    if (name.startsWith('Recommendation 3')) break
  }
  await keyboard.press('Enter')
  await expect(lesson.details.getByRole('heading').first()).toContainText('Hold the mountains')
  await keyboard.press('Escape')
  await expect(lesson.details).toBeHidden()
})
