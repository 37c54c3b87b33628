import { type BrowserContext, type Locator, type Page, expect } from '@playwright/test'

import { drawInPage } from './draw-in-page.ts'
import { memoryOf } from './memory.ts'
import { faultsOfLecture } from './legible.ts'

/** Where a window is: the step and the beat that its stage shows. */
export type Place = { readonly step: string; readonly beat: number }

/** A place on the map, as shares of its width and height. */
type GroundShare = readonly [x: number, y: number]

/** So many presses or strokes come at once, as those of a held key do: each changes the view, and the last is drawn. */
const AT_ONCE = 10

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

  /** The lecturer's own window with the stage in place of the console. */
  static async openStageHere(page: Page): Promise<LectureWindow> {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.resolve()
    })
    const window = await LectureWindow.open(page)
    await expect(window.console).toBeVisible()
    await page.keyboard.press('f')
    await expect(window.console).toBeHidden()
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

  /** The place, and what is painted as words there; the map finds room for its names by its own size. */
  async shown(): Promise<Place & { readonly painted: string }> {
    return this.stage.evaluate((stage) => {
      const { step = '', beatNumber = '' } = stage.querySelector<HTMLElement>('[data-step]')?.dataset ?? {}
      const parts = stage.querySelectorAll<HTMLElement>('header, [data-fitted], [data-strip]')
      const painted = [...parts].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim()).join(' / ')
      return { step, beat: Number(beatNumber), painted }
    })
  }

  async expectPlace(place: Place): Promise<void> {
    await expect.poll(() => this.place()).toEqual(place)
  }

  /** Both show the same, as values and as painted. */
  async expectInStepWith(other: LectureWindow): Promise<Place> {
    let place: Place = { step: '', beat: 0 }
    await expect(async () => {
      const [own, others] = await Promise.all([this.shown(), other.shown()])
      expect(own).toEqual(others)
      place = own
    }).toPass({ intervals: [20, 50, 100, 250, 1_000], timeout: 60_000 })
    return place
  }

  /** Runs this window's scripts so many times as slowly. */
  async slowDown(rate: number): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page)
    await session.send('Emulation.setCPUThrottlingRate', { rate })
  }

  /** Bytes that the scripts of this window hold on to, and those of the windows it has opened. */
  async heap(): Promise<number> {
    return (await memoryOf(this.page)).bytes
  }

  /** Presses a clicker many times, forward and back over the steps. */
  async click(times: number): Promise<void> {
    await this.page.evaluate(
      async ({ presses, atOnce }) => {
        for (let press = 0; press < presses; press++) {
          const key = press % 100 < 60 ? 'PageDown' : 'PageUp'
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }))
          if (press % atOnce === 0) await new Promise((resolve) => setTimeout(resolve, 0))
        }
      },
      { presses: times, atOnce: AT_ONCE },
    )
  }

  /** What a hall could not read, from here to the end of the lecture. */
  faultsOfLecture(limits: Parameters<typeof faultsOfLecture>[1]): ReturnType<typeof faultsOfLecture> {
    return faultsOfLecture(this.stage, limits)
  }

  tool(name: string): Locator {
    return this.console.getByRole('group', { name: 'On the stage' }).getByRole('button', { name })
  }

  /** Draws a line over the map; places are shares of its width and height. */
  async draw(from: GroundShare, ...on: readonly GroundShare[]): Promise<void> {
    await this.waitForMap()
    const box = await this.stage.locator('[data-ground]').boundingBox()
    if (box === null) throw new Error('The stage has no map to draw on')
    const move = ([x, y]: GroundShare) =>
      this.page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 2 })
    await move(from)
    await this.page.mouse.down()
    for (const each of on) await move(each)
    await this.page.mouse.up()
  }

  /** Draws many lines over the map, one after the other, faster than a mouse. */
  async drawMany(lines: readonly (readonly GroundShare[])[]): Promise<void> {
    await this.waitForMap()
    await this.stage.locator('[data-ground] [data-tool]').evaluate(drawInPage, { lines, atOnce: AT_ONCE })
  }

  /** The middle of a seal on the screen, once the map has come to rest. */
  async sealPlace(number: number): Promise<{ readonly x: number; readonly y: number }> {
    await this.waitForMap()
    return middleOf(this.stage.locator('[data-ground] .seal-button').getByText(String(number), { exact: true }))
  }

  /** A short line whose middle is that of a seal. */
  async drawOverSeal(number: number): Promise<void> {
    const { x, y } = await this.sealPlace(number)
    await this.page.mouse.move(x - 12, y)
    await this.page.mouse.down()
    await this.page.mouse.move(x + 12, y, { steps: 4 })
    await this.page.mouse.up()
  }

  /** The only stroke lies where the painter has the seal; which has left where it was, if that is given. */
  async expectStrokeOnSeal(
    number: number,
    { from }: { readonly from?: { readonly x: number; readonly y: number } } = {},
  ): Promise<void> {
    await expect(async () => {
      const [seal, stroke] = [await this.sealPlace(number), await middleOf(this.stage.locator('[data-stroke]'))]
      expect(Math.hypot(seal.x - stroke.x, seal.y - stroke.y)).toBeLessThan(3)
      if (from !== undefined) expect(Math.hypot(seal.x - from.x, seal.y - from.y)).toBeGreaterThan(8)
    }).toPass({ timeout: 30_000 })
  }

  /** The stroke keeps to the seal when the map is zoomed, moved by hand and by keys, and is of another size. */
  async expectStrokeOnSealAsMapMoves(number: number): Promise<void> {
    const moves = [
      () => this.tool('Closer').click(),
      async () => {
        await this.tool('Move the map').click()
        await this.draw([0.3, 0.4], [0.45, 0.55])
      },
      () => this.page.keyboard.press('Shift+ArrowLeft'),
      () => this.page.setViewportSize({ width: 1100, height: 700 }),
    ]
    await this.expectStrokeOnSeal(number)
    for (const move of moves) {
      const from = await this.sealPlace(number)
      await move()
      await this.expectStrokeOnSeal(number, { from })
    }
  }

  async painter(): Promise<string | null> {
    await this.waitForMap()
    return this.stage.locator('[data-ground] [data-painter][data-ready="true"]').getAttribute('data-painter')
  }

  async waitForMap(): Promise<void> {
    await expect(this.stage.locator('[data-ground] [data-ready="true"]')).toBeAttached({ timeout: 30_000 })
  }

  /** How many strokes are seen. */
  async strokes(): Promise<number> {
    return this.stage.locator('[data-stroke]').count()
  }
}

async function middleOf(one: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await one.boundingBox()
  if (box === null) throw new Error('Not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
