import type { Locator, Page } from '@playwright/test'
import { type StripLabel, labelsOfStrip } from './labels-of-strip.ts'

type Edges = { readonly top: number; readonly bottom: number }

/** The picture of the strip of days. */
export class DrawnStrip {
  /** The flag of the as-of day. */
  readonly flag: Locator
  private readonly host: Locator
  private readonly laneNames: Locator

  constructor(page: Page) {
    this.host = page.locator('[data-widget="timeline"]')
    this.flag = this.host.locator('.strip-flag')
    this.laneNames = this.host.locator('.vis-labelset .vis-label')
  }

  /** What each headline in sight meets that it should not. */
  async labels(): Promise<readonly StripLabel[]> {
    return this.host.evaluate(labelsOfStrip)
  }

  /** In whole pixels of the screen. */
  async edges(): Promise<Edges> {
    const box = await this.host.boundingBox()
    return { top: box?.y ?? 0, bottom: (box?.y ?? 0) + (box?.height ?? 0) }
  }

  async lanes(): Promise<readonly Edges[]> {
    return this.laneNames.evaluateAll((names) =>
      names.map((name) => {
        const { top, bottom } = name.getBoundingClientRect()
        return { top: Math.round(top), bottom: Math.round(bottom) }
      }),
    )
  }
}
