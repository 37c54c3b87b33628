import { clippedTexts, spaceText } from './driver/clipped-text.ts'
import { SCREENS } from './driver/screens.ts'
import { linesOfTabs } from './driver/lines-of-tabs.ts'
import { expect, test } from './driver/test.ts'

const PANES = ['', 'pane=events', 'pane=places', 'pane=outcomes', 'pane=reference', 'pane=notes'] as const

test('at 400 % every text pane can be read and nothing runs sideways', async ({ lesson }) => {
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
  await lesson.open()
  await lesson.waitForPanes()
  await spaceText(lesson.page)
  for (const pane of PANES) {
    await lesson.goTo([pane, 'select=recommendation:3', 'later=show'].filter(Boolean).join('&'))
    await lesson.waitForRest()
    expect(await clippedTexts(lesson.page), pane).toEqual([])
  }
})

test('with larger text nothing is cut, and no card lies over the day’s headline, on any screen', async ({ lesson }) => {
  await lesson.open('select=recommendation:3')
  for (const size of ['125 %', '150 %']) {
    await lesson.page.setViewportSize(SCREENS.chromebook)
    await lesson.page.getByRole('button', { name: 'Settings' }).click()
    await lesson.page.getByRole('radio', { name: size }).check()
    await lesson.page.keyboard.press('Escape')
    for (const [screen, viewport] of Object.entries({ ...SCREENS, 'low projector': { width: 1024, height: 600 } })) {
      await lesson.page.setViewportSize(viewport)
      const isFolded = viewport.width < 600
      for (const query of ['select=recommendation:3&later=show', 'mode=study&later=show']) {
        const where = `${screen}, ${size}, ${query}`
        await lesson.goTo(query)
        await lesson.waitForRest()
        expect(await lesson.blemishes(), where).toEqual([])
        expect(await clippedTexts(lesson.page), where).toEqual([])
        if (!isFolded) expect((await lesson.dayCaption.shown()).faults, where).toEqual([])
        expect(await linesOfTabs(lesson.page), where).toBeLessThanOrEqual(1)
      }
    }
  }
})
