import type { Page } from '@playwright/test'

/** The drawings of map and strip that the page brought: the one that is shown at this size of the window. */
export function shownFirstView(page: Page) {
  const drawing = (pane: string) => page.locator(`[data-picture="${pane}"]`).filter({ visible: true })
  return { map: drawing('map'), strip: drawing('strip') }
}

type NamedBox = { readonly name: string; readonly at: readonly number[] }

const NAMES = '.first-map text, .svg-map text, .strip-label, .strip-lane-name'
/** By what they are called here: drawn, and live. */
const LINES = [
  ['line of the as-of day', '.strip-still-as-of', '.strip-as-of'],
  ['line of the document', '.strip-still-document', '.strip-document'],
  ['name of the document’s day', '.strip-still-document-name', '.strip-document > .vis-custom-time-marker'],
  ['flag of the as-of day', '.first-picture .strip-flag', '.vis-timeline .strip-flag'],
] as const

/** Where the lines of the strip stand, drawn or live, in pixels from the left. */
export function linesOfStrip(page: Page): Promise<readonly (readonly [name: string, left: number | null])[]> {
  return page.evaluate((lines) => {
    return lines.map(([name, ...selectors]) => {
      const [line] = [...document.querySelectorAll(selectors.join())].filter((each) => each.checkVisibility())
      return [name, line?.getBoundingClientRect().left ?? null]
    })
  }, LINES)
}

/** What the mouse says over the middle of the map. */
export function cursorOverMap(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { left, top, width, height } = document.querySelector('#map, [data-slot="map"]')!.getBoundingClientRect()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    return getComputedStyle(hit ?? document.documentElement).cursor
  })
}

/** Where the names on the map and the headlines and signs of the strip stand, drawn or live: left and top. */
export function namedBoxes(page: Page): Promise<readonly NamedBox[]> {
  return page.evaluate((names) => {
    const frame = { right: window.innerWidth, bottom: window.innerHeight }
    return [...document.querySelectorAll(names)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        return {
          name: element.textContent,
          at: [left, top],
          isWhole: left > 0 && top > 0 && right < frame.right && bottom < frame.bottom,
        }
      })
      .filter(({ isWhole }) => isWhole)
  }, NAMES)
}

/** How much of the page has been shifted since it was asked for, as the browser counts it. */
export function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
          )
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => {
          resolve(0)
        }, 500)
      }),
  )
}

/** Keeps the lesson's file from the page, so that the app does not begin, until the call that it returns. */
export async function holdLesson(page: Page): Promise<() => void> {
  let goOn = () => {}
  const held = new Promise<void>((go) => (goOn = go))
  await page.route(/lesson-\w+\.json/, async (route) => {
    await held
    await route.continue().catch(() => undefined)
  })
  return () => {
    goOn()
  }
}

/** The size of the strip, the room in it for days and lanes, and the size of its letters and the page's. */
export function roomOfStrip(page: Page) {
  return page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[data-widget="timeline"]')!
    const days = host.querySelector('.vis-panel.vis-center')!
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize)
    return {
      strip: { width: host.offsetWidth, height: host.offsetHeight },
      days: { width: days.clientWidth, height: days.clientHeight },
      type: { size: sizeOf(host), rem: sizeOf(document.documentElement) },
    }
  })
}
