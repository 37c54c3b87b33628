import { type BrowserContext, type Locator, type Page, expect } from '@playwright/test'

import { textCutIn, textSmallerThan, textWeakerThan } from './legible.ts'

/** Where a window is: the step and the beat that its stage shows. */
export type Place = { readonly step: string; readonly beat: number }

/** A window of a lecture as its audience or its lecturer meets it. */
export class LectureWindow {
  readonly page: Page
  readonly stage: Locator
  readonly console: Locator
  /** Addresses that this window has asked for. */
  readonly asked: string[] = []

  constructor(page: Page) {
    this.page = page
    this.stage = page.getByRole('region', { name: 'Stage', exact: true })
    this.console = page.getByRole('region', { name: 'Console', exact: true })
    page.on('request', (request) => this.asked.push(request.url()))
  }

  static async open(page: Page, query = 'mode=present'): Promise<LectureWindow> {
    const window = new LectureWindow(page)
    await page.goto(`./?${query}`)
    await expect(window.stage).toBeVisible()
    return window
  }

  /** Presses the button of the console, and gives the window that opens. */
  async openAudience(context: BrowserContext): Promise<LectureWindow> {
    const opening = context.waitForEvent('page')
    await this.console.getByRole('button', { name: 'Open audience window' }).click()
    const window = new LectureWindow(await opening)
    await expect(window.stage).toBeVisible()
    return window
  }

  async place(): Promise<Place> {
    return this.stage.locator('[data-step]').evaluate(({ dataset }) => ({
      step: dataset['step'] ?? '',
      beat: Number(dataset['beatNumber']),
    }))
  }

  /** What is painted as words: titles, quotations, questions, answers. The map finds room for its names by its own size. */
  async painted(): Promise<string> {
    const [whole, ofMap] = await Promise.all([
      this.stage.innerText(),
      this.stage.locator('[data-ground]').evaluateAll((maps) => maps.map((map) => (map as HTMLElement).innerText)),
    ])
    return ofMap
      .reduce((words, map) => (map === '' ? words : words.replace(map, '')), whole)
      .replace(/\s+/g, ' ')
      .trim()
  }

  async expectPlace(place: Place): Promise<void> {
    await expect.poll(() => this.place()).toEqual(place)
  }

  /** Both show the same, as values and as painted. */
  async expectInStepWith(other: LectureWindow): Promise<void> {
    await expect
      .poll(async () => {
        const [here, there] = [await this.place(), await other.place()]
        const [own, others] = [await this.painted(), await other.painted()]
        return { same: here.step === there.step && here.beat === there.beat, painted: own === others }
      })
      .toEqual({ same: true, painted: true })
  }

  /** Runs this window's scripts so many times as slowly. */
  async slowDown(rate: number): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page)
    await session.send('Emulation.setCPUThrottlingRate', { rate })
  }

  /** Bytes that the scripts of this window hold on to, and those of the windows it has opened: one process runs them. */
  async heap(): Promise<number> {
    const session = await this.page.context().newCDPSession(this.page)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    await session.detach()
    return usedSize
  }

  /** Presses a clicker many times, forward and back over the steps, and lets the page draw after each. */
  async click(times: number): Promise<void> {
    await this.page.evaluate(async (presses) => {
      for (let press = 0; press < presses; press++) {
        const key = press % 100 < 60 ? 'PageDown' : 'PageUp'
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }))
        await new Promise((resolve) => setTimeout(resolve, 0))
      }
    }, times)
  }

  smallText(pixels: number): Promise<readonly string[]> {
    return textSmallerThan(this.stage, pixels)
  }

  weakText(contrast: number): Promise<readonly string[]> {
    return textWeakerThan(this.stage, contrast)
  }

  cutText(): Promise<readonly string[]> {
    return textCutIn(this.stage)
  }

  /** Draws a line over the map; places are shares of its width and height. */
  async draw(...[from, ...on]: readonly (readonly [number, number])[]): Promise<void> {
    await expect(this.stage.locator('[data-ground] [data-ready="true"]')).toBeAttached({ timeout: 30_000 })
    const box = await this.stage.locator('[data-ground]').boundingBox()
    if (box === null || from === undefined) throw new Error('The stage has no map to draw on')
    const move = ([x, y]: readonly [number, number]) =>
      this.page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 4 })
    await move(from)
    await this.page.mouse.down()
    for (const each of on) await move(each)
    await this.page.mouse.up()
  }

  /** How many strokes are seen. */
  async strokes(): Promise<number> {
    return this.stage.locator('[data-stroke]').count()
  }
}
