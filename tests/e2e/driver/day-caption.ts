import type { Locator, Page } from '@playwright/test'

export type ShownCaption = {
  readonly day: string
  readonly headline: string | null
  /** Height of the whole head of the map, in whole pixels. */
  readonly height: number
  /** What of the headline is cut, shortened or covered. */
  readonly faults: readonly string[]
}

/** The caption of the day above the map. */
export class DayCaption {
  /** Wherever the layout has put it. */
  readonly inSight: Locator
  private readonly host: Locator

  constructor(page: Page) {
    this.inSight = page.locator('[data-day-caption]:visible')
    this.host = page.locator('[data-slot="map"] [data-day-caption]')
  }

  async shown(): Promise<ShownCaption> {
    return this.host.evaluate(readCaption)
  }
}

/** Runs in the page. */
function readCaption(caption: Element): ShownCaption {
  const head = caption.parentElement as Element
  const news = caption.querySelector('[data-news]')
  const headline = news?.querySelector('button') ?? news
  const day = caption.querySelector('p')?.textContent ?? ''
  const height = Math.round(head.getBoundingClientRect().height)
  if (news === null || headline === null) return { day, headline: null, height, faults: [] }
  const range = document.createRange()
  range.selectNodeContents(headline)
  const faults: string[] = []
  const frame = head.getBoundingClientRect()
  if (headline.scrollWidth > headline.clientWidth + 1) faults.push('wider than its room')
  if (getComputedStyle(headline).textOverflow === 'ellipsis') faults.push('shortened')
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (left < frame.left || right > frame.right || top < frame.top - 1 || bottom > frame.bottom + 1) faults.push('cut')
    for (const x of [left + 2, (left + right) / 2, right - 2]) {
      const over = document.elementFromPoint(x, (top + bottom) / 2)
      if (over === null || !(headline.contains(over) || over.contains(headline))) faults.push('covered')
    }
  }
  return { day, headline: headline.textContent, height, faults }
}
