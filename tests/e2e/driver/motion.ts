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
      for (let step = 0; step < 6; step++) {
        await new Promise(requestAnimationFrame)
        seal.style.marginInlineStart = `${step}px`
      }
    })
}

/**
 * Runs in the page: notes each transition and animation that begins, and each seal on the map and line on the strip
 * that glides, which is to say that it stands somewhere else in three drawings one after the other.
 */
function watch(): void {
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
