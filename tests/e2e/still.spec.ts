import { expect, test } from './driver/test.ts'

test('where motion is not wanted nothing moves: neither on choosing, nor on a new day, nor while days play', async ({
  lesson,
}) => {
  const { page } = lesson
  await page.addInitScript(watchMotion)
  const moved = () => page.evaluate(() => (window as unknown as Watched).moved)
  await lesson.open()
  await lesson.waitForPanes()
  await lesson.seal(lesson.row, 3).click()
  await expect(lesson.details).toBeVisible()
  await page.getByRole('button', { name: /^Epilogue/ }).click()
  await page.getByRole('button', { name: 'One day later' }).click()
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(lesson.asOf).toHaveAttribute('aria-valuetext', '15 October 1950')
  await page.getByRole('button', { name: 'Pause' }).click()
  await lesson.openTab('Places')
  await page.getByRole('button', { name: /^Search/ }).click()
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible()
  await page.keyboard.press('Escape')
  await lesson.waitForRest()
  expect(await moved()).toEqual([])

  // the watch is awake: it sees a seal that is pushed along
  await lesson.map
    .locator('.map-seals > button')
    .first()
    .evaluate(async (seal: HTMLElement) => {
      for (let step = 0; step < 6; step++) {
        await new Promise(requestAnimationFrame)
        seal.style.marginInlineStart = `${step}px`
      }
    })
  await expect.poll(moved).not.toEqual([])
})

type Watched = { moved: string[] }

/**
 * Runs in the page: notes each transition and animation that begins, and each seal on the map and line on the strip
 * that glides, which is to say that it stands somewhere else in three drawings one after the other.
 */
function watchMotion(): void {
  const GLIDE = 3
  const moved: string[] = []
  Object.assign(window, { moved })
  for (const kind of ['transitionrun', 'animationstart'] as const) {
    addEventListener(kind, ({ target }) => moved.push(`${kind} on ${(target as Element).className}`), true)
  }
  const stands = new Map<string, { readonly at: string; readonly moves: number }>()
  const look = () => {
    for (const name of ['.map-seals > button', '.strip-document > div']) {
      const box = document.querySelector(name)?.getBoundingClientRect()
      const at = box === undefined ? '' : `${box.x} ${box.y}`
      const before = stands.get(name) ?? { at, moves: 0 }
      const moves = at === before.at ? 0 : before.moves + 1
      if (moves >= GLIDE) moved.push(`${name} glides`)
      stands.set(name, { at, moves })
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
