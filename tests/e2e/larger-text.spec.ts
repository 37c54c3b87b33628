import { clippedTexts, spaceText } from './driver/clipped-text.ts'
import { SCREENS } from './driver/screens.ts'
import { expect, test } from './driver/test.ts'

const PANES = ['', 'pane=events', 'pane=places', 'pane=outcomes', 'pane=reference', 'pane=notes'] as const

test('at 400 % every text pane can be read and nothing runs sideways', async ({ lesson }) => {
  test.setTimeout(120_000)
  await lesson.open('select=recommendation:3')
  await lesson.page.setViewportSize({ width: 320, height: 256 })
  await lesson.waitForMap()
  for (const pane of PANES) {
    await lesson.goTo([pane, 'select=recommendation:3', 'later=show'].filter(Boolean).join('&'))
    await lesson.waitForRest()
    expect(await lesson.blemishes(), pane).toEqual([])
    expect(await clippedTexts(lesson.page), pane).toEqual([])
  }
  await lesson.page.keyboard.press('Escape')
  await lesson.goTo('later=show')
  const words = lesson.cable.getByText('mountainous regions north of')
  await words.scrollIntoViewIfNeeded()
  await expect(words).toBeInViewport()
})

test('text spaced by its reader is cut nowhere in the text panes', async ({ lesson }) => {
  test.setTimeout(120_000)
  await lesson.open()
  await lesson.waitForPanes()
  await spaceText(lesson.page)
  for (const pane of PANES) {
    await lesson.goTo([pane, 'select=recommendation:3', 'later=show'].filter(Boolean).join('&'))
    await lesson.waitForRest()
    expect(await clippedTexts(lesson.page), pane).toEqual([])
  }
})

test('at the largest size of the settings nothing is cut, on a small screen either', async ({ lesson }) => {
  await lesson.open()
  await lesson.page.getByRole('button', { name: 'Settings' }).click()
  await lesson.page.getByRole('radio', { name: '150 %' }).check()
  await lesson.page.keyboard.press('Escape')
  for (const screen of ['chromebook', 'old projector'] as const) {
    await lesson.page.setViewportSize(SCREENS[screen])
    await lesson.goTo('select=recommendation:3&later=show')
    await lesson.waitForRest()
    expect(await lesson.blemishes(), screen).toEqual([])
    expect(await clippedTexts(lesson.page), screen).toEqual([])
  }
})
