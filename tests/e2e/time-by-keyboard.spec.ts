import { realLesson } from '#tests/support/real-lesson.ts'
import { type Locator, expect, test } from './driver/test.ts'

test('all that time can do is done by keys alone', async ({ lesson }) => {
  const { page } = lesson
  const { keyboard } = page
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  /** The as-of day, in days. A play goes on while the test looks. */
  const today = async () => Number(await lesson.asOf.inputValue())
  const radio = (name: string | RegExp) => page.getByRole('radio', { name })
  await lesson.open()
  await lesson.waitForPanes()

  await test.step('the second skip link leads to the timeline, and its slider walks the days', async () => {
    await tabTo(page.getByRole('link', { name: 'Skip to the timeline' }))
    await keyboard.press('Enter')
    await tabTo(lesson.asOf)
    for (const [key, day] of [
      ['ArrowRight', '13 October 1950'],
      ['PageUp', '20 October 1950'],
      ['ArrowLeft', '19 October 1950'],
      ['Home', '15 September 1950'],
      ['End', '2 November 1950'],
    ] as const) {
      await keyboard.press(key)
      await expect(lesson.asOf).toHaveAttribute('aria-valuetext', day)
    }
    await tabTo(button('One day later'))
    await keyboard.press('Enter')
    await expect(lesson.asOf).toHaveAttribute('aria-valuetext', '3 November 1950')
    await tabTo(button(/^Back to/))
    await keyboard.press('Enter')
    await expect(lesson.asOf).toHaveAttribute('aria-valuetext', '12 October 1950')
  })

  await test.step('play and pause', async () => {
    await tabTo(button('Play'))
    const before = await today()
    await keyboard.press('Enter')
    await expect.poll(today).toBeGreaterThan(before)
    await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused()
    await keyboard.press('Space')
    await expect(page.getByRole('button', { name: 'Play' })).toBeFocused()
  })

  await test.step('what is shown: one choice of three', async () => {
    await tabTo(radio(/^Later too/))
    await keyboard.press('ArrowLeft')
    await expect(page).not.toHaveURL(/later=show/)
    await keyboard.press('ArrowLeft')
    await expect(page).toHaveURL(/known=pyongyang/)
    await keyboard.press('ArrowLeft')
    await expect(page).not.toHaveURL(/known=pyongyang/)
    await expect(page).toHaveURL(/later=show/)
  })

  await test.step('speed, repeat, and a span of days by its two thumbs and by typed dates', async () => {
    await tabTo(button(/^More about time/))
    await keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'More about time' })
    await expect(dialog).toBeVisible()
    await tabTo(radio('1 day a second'))
    await keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: '2 days a second' })).toBeChecked()
    await tabTo(dialog.getByRole('checkbox', { name: /^Repeat/ }))
    await keyboard.press('Space')
    await expect(dialog.getByRole('checkbox', { name: /^Repeat/ })).toBeChecked()
    await keyboard.press('Space')
    const [first, last] = [dialog.getByRole('textbox').first(), dialog.getByRole('textbox').last()]
    for (const [box, day] of [
      [first, '10 October 1950'],
      [last, '1950-10-14'],
    ] as const) {
      while (!(await box.evaluate((element) => element === document.activeElement))) await keyboard.press('Tab')
      await keyboard.press('Control+a')
      await keyboard.type(day)
      await keyboard.press('Enter')
    }
    await expect(page).toHaveURL(/from=1950-10-10.*to=1950-10-14/)
    await tabTo(dialog.getByRole('slider', { name: 'First day' }), 'Shift+Tab')
    await keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/from=1950-10-11/)
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(button('More about time: a date filter is on')).toBeFocused()
    await tabTo(button(/^Only 11 Oct – 14 Oct/))
    await keyboard.press('Enter')
    await expect(page).not.toHaveURL(/from=/)
  })

  await test.step('the strip: arrows and Space with the focus on it, and the stretch of days in view', async () => {
    await tabTo(button(/^Nov – Jan/))
    await keyboard.press('Enter')
    await expect(lesson.monthOnStrip('December 1950')).toBeVisible()
    await tabTo(button(/^15 Sep/), 'Shift+Tab')
    await keyboard.press('Enter')
    await tabTo(page.getByRole('slider', { name: 'Day on the timeline' }))
    const before = await today()
    await keyboard.press('ArrowLeft')
    await expect.poll(today).toBe(before - 1)
    await keyboard.press('Space')
    await expect.poll(today).toBeGreaterThan(before - 1)
    await keyboard.press('Space')
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
  })
})

test('the list of events is worked by keys: days, events, lanes, and it moves the strip and the map', async ({
  lesson,
}) => {
  const { page } = lesson
  const { keyboard } = page
  await lesson.open('pane=events')
  await lesson.waitForPanes()
  const lane = page.getByRole('button', { name: 'Beijing', exact: true })
  await tabTo(lane)
  await keyboard.press('Space')
  await expect(lane).toHaveAttribute('aria-pressed', 'true')
  await expect(lesson.list('Events').getByRole('option').filter({ hasNotText: 'Beijing' })).toHaveCount(0)
  await tabTo(page.getByRole('button', { name: 'All', exact: true }), 'Shift+Tab')
  await keyboard.press('Space')
  await expect(lane).toHaveAttribute('aria-pressed', 'false')
  // the list follows a moment later
  await expect(lesson.list('Events').getByRole('option').filter({ hasNotText: 'Beijing' }).first()).toBeAttached()
  await tabTo(lesson.list('Events').getByRole('option'))
  await keyboard.press('Home')
  const first = { ref: await lesson.refInFocus(), day: await lesson.dayInFocus() }
  await keyboard.press('PageDown')
  expect(await lesson.dayInFocus()).not.toBe(first.day)
  await keyboard.press('PageUp')
  expect(await lesson.refInFocus()).toBe(first.ref)
  await keyboard.press('End')
  expect(await lesson.refInFocus()).not.toBe(first.ref)
  for (let step = realLesson().events.length; step > 0 && (await lesson.refInFocus()) !== 'event:the-cable'; step--) {
    await keyboard.press('ArrowUp')
  }
  await keyboard.press('Enter')
  await expect(lesson.details.getByRole('heading').first()).toContainText('The cable')
  expect(await lesson.dayUnder('selected event')).toBe('12 october')
  await expect(lesson.map.getByText('Pyongyang').first()).toBeAttached()
})

test('search opens, finds in another script, and chooses by keys', async ({ lesson }) => {
  const { page } = lesson
  const { keyboard } = page
  await lesson.open()
  await tabTo(page.getByRole('button', { name: 'Search' }))
  await keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await expect(dialog.getByRole('searchbox')).toBeFocused()
  await keyboard.type('安東')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Andong')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(lesson.details.getByRole('heading').first()).toContainText('Andong')
})

/** Presses Tab, or Shift and Tab, until one of these has the focus; fails after a round of the page. */
async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 300; step++) {
    await target.page().keyboard.press(key)
    if (await target.evaluateAll((all) => all.some((each) => each === document.activeElement))) return
  }
  throw new Error(`Tab leads to no ${String(target)}`)
}
