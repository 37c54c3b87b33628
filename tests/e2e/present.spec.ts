import { changeSettings } from './driver/device.ts'
import { findUnreachable } from './driver/find-unreachable.ts'
import { LectureWindow } from './driver/lecture.ts'
import { readPdf } from './driver/pdf.ts'
import { expect, test } from './driver/test.ts'

test('a whole lecture is given by Page Down alone, and both windows show the same after every key', async ({
  lesson: { page },
  context,
}) => {
  const console = await LectureWindow.open(page)
  const audience = await console.openAudience(context)
  await expect(console.console.getByText('The audience window is in step.')).toBeVisible()
  const seen = new Set<string>()
  for (let press = 0; press < 80; press++) {
    const { step, beat } = await audience.expectInStepWith(console)
    const key = `${step} ${String(beat)}`
    if (seen.has(key)) break
    seen.add(key)
    await page.keyboard.press('PageDown')
  }
  expect(new Set([...seen].map((key) => key.split(' ')[0])).size).toBe(14)
  expect((await console.place()).step).toBe('what-came-of-it')
  // neither the notes nor the answers went the audience's way
  expect(audience.asked.filter((url) => /(?:teachers-notes|answers)[^/]*\.json/.test(url))).toEqual([])
  expect(console.asked.filter((url) => /teachers-notes[^/]*\.json/.test(url))).not.toEqual([])
})

test('the windows find each other again: worked from either side, closed, reloaded, and a third', async ({
  lesson: { page },
  context,
}) => {
  const console = await LectureWindow.open(page)
  const audience = await console.openAudience(context)
  await audience.page.keyboard.press('PageDown')
  await console.expectPlace({ step: 'sourcing-card', beat: 1 })
  await audience.page.close()
  await expect(console.console.getByText('The audience window is in step.')).toBeHidden()
  await page.keyboard.press('PageDown')
  const again = await console.openAudience(context)
  await again.expectPlace({ step: 'sourcing-card', beat: 2 })
  // a console that is reloaded takes up the lecture where the audience sees it, votes included
  await page.keyboard.press('PageDown')
  await console.console.getByRole('spinbutton', { name: /^Help: hands, before/ }).fill('17')
  await expect(again.stage.getByText('Before the discussion: 17')).toBeVisible()
  await page.goto('./?mode=present')
  await console.expectPlace({ step: 'sourcing-card', beat: 3 })
  await expect(console.stage.getByText('Before the discussion: 17')).toBeVisible()
  await again.expectInStepWith(console)
  await page.keyboard.press('End')
  await again.expectPlace({ step: 'what-came-of-it', beat: 0 })
  await again.page.reload()
  await again.expectPlace({ step: 'what-came-of-it', beat: 0 })
  const third = await LectureWindow.open(await context.newPage(), 'mode=present&stage=1')
  await third.expectPlace({ step: 'what-came-of-it', beat: 0 })
  await third.page.keyboard.press('Home')
  for (const window of [console, again]) await window.expectPlace({ step: 'sourcing-card', beat: 0 })
  await expect(console.console.getByText('2 windows show the stage, all in step.')).toBeVisible()
})

test('a blocked window is said, with a link that leads to the stage', async ({ lesson: { page }, context }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  const console = await LectureWindow.open(page)
  await console.console.getByRole('button', { name: 'Open audience window' }).click()
  await expect(console.console.getByText(/blocked the window/)).toBeVisible()
  const opening = context.waitForEvent('page')
  await console.console.getByRole('link', { name: 'this link to the stage' }).click()
  const audience = new LectureWindow(await opening)
  await page.keyboard.press('PageDown')
  await audience.expectPlace({ step: 'sourcing-card', beat: 1 })
})

test('without a channel of the browser the windows write to each other', async ({ lesson: { page }, context }) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel')
  })
  const console = await LectureWindow.open(page)
  const audience = await console.openAudience(context)
  await page.keyboard.press('PageDown')
  await audience.expectPlace({ step: 'sourcing-card', beat: 1 })
  await audience.page.keyboard.press('PageDown')
  await console.expectPlace({ step: 'sourcing-card', beat: 2 })
  await page.reload()
  await expect(console.console.getByText('The audience window is in step.')).toBeVisible()
  await page.keyboard.press('PageDown')
  await audience.expectPlace({ step: 'sourcing-card', beat: 3 })
})

test('F5 fills the screen and never reloads, and a refusal is said quietly', async ({ lesson: { page } }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
    })
  })
  const console = await LectureWindow.open(page)
  const notices = page.getByRole('status', { name: 'Notices' })
  await expect(notices).toContainText('will not keep the screen awake')
  await notices.getByRole('button', { name: /^Dismiss/ }).click()
  await page.keyboard.press('PageDown')
  const loaded = console.asked.length
  await page.keyboard.press('F5')
  await expect(console.console).toBeHidden()
  await console.expectPlace({ step: 'sourcing-card', beat: 1 })
  await page.keyboard.press('n')
  await expect(page.getByRole('region', { name: 'Your notes' })).toContainText('Keep the text covered')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(console.console).toBeVisible()
  await expect(notices).toContainText('did not allow full screen')
  expect(console.asked.slice(loaded).filter((url) => /index|assets\/index/.test(url))).toEqual([])
})

test('a lecture goes on without a network, and says where notes did not come', async ({ lesson, context }) => {
  const { page } = lesson
  lesson.complaints.allow(/INTERNET_DISCONNECTED/)
  const console = await LectureWindow.open(page)
  const audience = await console.openAudience(context)
  await expect(page.getByRole('region', { name: 'Your notes' })).toContainText('Keep the text covered')
  await context.setOffline(true)
  await page.keyboard.press('End')
  await audience.expectPlace({ step: 'what-came-of-it', beat: 0 })
  await expect(page.getByRole('region', { name: 'Your notes' })).toContainText('Exit question')
  await context.setOffline(false)
})

test('what is drawn stays on its ground as the map moves, belongs to its step, and is seen by the audience', async ({
  lesson: { page },
  context,
}) => {
  const console = await LectureWindow.open(page, 'mode=present&tour=seven-recommendations&step=mountains-north')
  const audience = await console.openAudience(context)
  await page.bringToFront()
  await page.keyboard.press('d')
  await console.drawOverSeal(3)
  await expect.poll(() => audience.strokes()).toBe(1)
  await console.expectStrokeOnSealAsMapMoves(3)
  await audience.expectStrokeOnSeal(3)
  // at another beat, at another step, and back
  await page.keyboard.press('PageDown')
  await expect.poll(() => audience.strokes()).toBe(1)
  await page.keyboard.type('8')
  await page.keyboard.press('Enter')
  await expect.poll(() => audience.strokes()).toBe(0)
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await expect.poll(() => audience.strokes()).toBe(1)
  await console.expectStrokeOnSeal(3)
  await console.tool('Undo').click()
  await expect.poll(() => audience.strokes()).toBe(0)
})

test('what is drawn over the detailed map stays on its ground as well', { tag: '@webgl' }, async ({ lesson }) => {
  const { page } = lesson
  const console = await LectureWindow.open(page, 'mode=present&tour=seven-recommendations&step=mountains-north')
  expect(await console.painter()).toBe('maplibre')
  await page.keyboard.press('d')
  await console.drawOverSeal(3)
  await console.expectStrokeOnSealAsMapMoves(3)
})

test('covered and slow windows stay in step', async ({ lesson: { page }, context }) => {
  const console = await LectureWindow.open(page)
  const audience = await console.openAudience(context)
  for (const window of [console, audience]) await window.slowDown(6)
  const cover = await context.newPage()
  await cover.bringToFront()
  for (let press = 0; press < 8; press++) await page.keyboard.press('PageDown')
  await audience.expectInStepWith(console)
  await audience.page.keyboard.press('End')
  await console.expectPlace({ step: 'what-came-of-it', beat: 0 })
})

test('after a sleep of hours the windows are in step, and the time asleep is no time of the lecture', async ({
  lesson: { page },
  context,
}) => {
  await context.clock.install()
  const console = await LectureWindow.open(page)
  const audience = await console.openAudience(context)
  await expect(console.console.getByText('The audience window is in step.')).toBeVisible()
  await page.keyboard.press('t')
  await expect(audience.stage.getByRole('timer')).toBeVisible()
  await context.clock.fastForward('03:00:00')
  await expect(audience.stage.getByRole('timer')).toHaveText('0:00')
  await page.keyboard.press('PageDown')
  await audience.expectPlace({ step: 'sourcing-card', beat: 1 })
  await expect(console.console.getByText('The audience window is in step.')).toBeVisible()
  await expect(console.console.getByText(/^0:\d\d of 45 min$/)).toBeVisible()
})

test('the console has no fault that axe finds, can be worked on a tablet, and prints what was counted', async ({
  lesson,
}) => {
  const { page } = lesson
  const console = await LectureWindow.open(page, 'mode=present&tour=seven-recommendations&step=sourcing-card&beat=3')
  await console.console.getByRole('spinbutton', { name: /^Help: hands, before/ }).fill('17')
  expect(await lesson.axe()).toEqual([])
  for (const [width, height] of [
    [1024, 768],
    [820, 1180],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect(await page.evaluate(findUnreachable), `${width} by ${height}`).toEqual([])
    const stage = await console.stage.boundingBox()
    expect((stage?.x ?? width) + (stage?.width ?? 0), `the stage's right edge at ${width}`).toBeLessThan(width)
  }
  const pages = readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  const text = pages.map((each) => each.text).join('')
  expect(pages.length).toBeLessThanOrEqual(2)
  for (const part of ['Lecture:', 'Before the discussion', 'Help17', 'Was the advice followed?'])
    expect(text).toContain(part)
  for (const part of ['Your notes', 'Open audience window', 'Keep the text covered']) expect(text).not.toContain(part)
})

test('every beat of every step can be read from the back row, in both themes and at every text size', async ({
  lesson: { page },
}) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 1920, height: 1080 })
  const window = await LectureWindow.openStageHere(page)
  for (const [textScale, theme] of [
    [1, 'paper'],
    [1.25, 'hall'],
    [1.5, 'paper'],
  ] as const) {
    await changeSettings(page, { textScale, theme })
    await page.keyboard.press('Home')
    await window.waitForMap()
    const { states, faults } = await window.faultsOfLecture({ pixels: 24, contrast: 7 })
    expect(states).toBeGreaterThan(50)
    expect(faults, `text size ${textScale}, ${theme}`).toEqual([])
  }
})
