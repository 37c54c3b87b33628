import type { Page } from '@playwright/test'

type Watched = { moved: string[] }

/** Watches the page that is opened next; gives what has moved on it so far. */
export async function watchMotion(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(watch)
  return () => page.evaluate(() => (window as unknown as Watched).moved)
}

/** Pushes the first seal of the map along, as a transition would. */
export async function pushSeal(page: Page): Promise<void> {
  await page
    .locator('.map-seals > button')
    .first()
    .evaluate(async (seal: HTMLElement) => {
      for (let step = 0; step < 8; step++) {
        await new Promise(requestAnimationFrame)
        seal.style.marginInlineStart = `${step + 1}px`
      }
    })
}

/**
 * Runs in the page: notes each transition and animation that begins, and each seal on the map and line on the strip
 * that glides. What glides goes the same way in five drawings one after the other; a choice may move a seal three times
 * (the card takes room, the map fits what is left, and turns to what was chosen), but to and fro.
 */
function watch(): void {
  const GLIDE = 5
  const moved: string[] = []
  Object.assign(window, { moved })
  for (const kind of ['transitionrun', 'animationstart'] as const) {
    addEventListener(kind, ({ target }) => moved.push(`${kind} on ${(target as Element).className}`), true)
  }
  const watched = ['.map-seals > button', '.strip-document > div'].map((name) => ({
    name,
    x: 0,
    y: 0,
    way: '',
    steps: 0,
  }))
  const look = () => {
    for (const each of watched) {
      const { x, y } = document.querySelector(each.name)?.getBoundingClientRect() ?? each
      const way = `${String(Math.sign(x - each.x))} ${String(Math.sign(y - each.y))}`
      const steps = way === '0 0' ? 0 : way === each.way ? each.steps + 1 : 1
      if (steps >= GLIDE) moved.push(`${each.name} glides`)
      Object.assign(each, { x, y, way, steps })
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
