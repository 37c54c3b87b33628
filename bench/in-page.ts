/** What a person would see: an element with these words, drawn and within the window. */
export type Sign = {
  readonly selector: string
  readonly text?: string
  /** So many of them must be there. */
  readonly atLeast?: number
  /** It must stand elsewhere than before the act. */
  readonly hasMoved?: boolean
}
export type Signs = Readonly<Record<string, Sign>>
/** Milliseconds by sign; null for what did not show in time. */
export type Times = Readonly<Record<string, number | null>>

type Watch = {
  /** Since the page was asked for, for the signs given to `installWatch`. */
  readonly first: Promise<Times>
  /**
   * Acts once frames come on time. Says after how many milliseconds each sign had been painted, and when the canvas
   * was drawn first and last.
   */
  readonly after: (act: () => void, signs: Signs, patience: number) => Promise<Times>
  /** Plays for so long, and says how it went: days shown, frames later than 50 ms, the latest frame. */
  readonly playing: (milliseconds: number) => Promise<Playing | null>
  /** When the canvas had been at rest for half a second: the time of its last drawing. */
  readonly canvasAtRest: () => Promise<number>
}
export type Playing = { readonly days: number; readonly lateFrames: number; readonly latestFrame: number }
export type Watched = { readonly watch: Watch }

/**
 * Runs in the page before anything else. A sign counts as painted one frame after the first frame that would draw it:
 * a promise that resolves, or an element that is merely there, does not count. Everything it needs is inside it,
 * because only its text reaches the page.
 */
export function installWatch({ signs, patience }: { readonly signs: Signs; readonly patience: number }): void {
  const draws = { first: 0, last: 0, since: 0 }
  type Draw = (this: WebGL2RenderingContext, ...args: Parameters<WebGL2RenderingContext['drawElements']>) => void
  const draw: Draw = Reflect.get(WebGL2RenderingContext.prototype, 'drawElements')
  WebGL2RenderingContext.prototype.drawElements = function (...args) {
    draws.last = performance.now()
    if (draws.first < draws.since) draws.first = draws.last
    draw.apply(this, args)
  }

  const isInView = (element: Element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const isInWindow = bottom > top && right > 0 && top < innerHeight && left < innerWidth && right >= left
    return isInWindow && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  }
  const leftOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().left
  const isShown = ({ selector, text = '', atLeast = 1, hasMoved = false }: Sign, before?: number) => {
    const found = [...document.querySelectorAll(selector)]
    if (found.length < atLeast || (hasMoved && leftOf(selector) === before)) return false
    return found.some((each) => each.textContent.includes(text) && isInView(each))
  }
  /** Acts, and waits for the signs. `start` is when the clock began; without one it begins with the act. */
  const painted = (waited: Signs, limit: number, act = () => {}, given?: number) =>
    new Promise<Times>((done) => {
      const waiting = new Map(Object.entries(waited))
      const before = new Map([...waiting].map(([name, { selector }]) => [name, leftOf(selector)]))
      const times: Record<string, number | null> = {}
      const start = given ?? performance.now()
      draws.since = start
      const look = () => {
        const seen = [...waiting].filter(([name, sign]) => isShown(sign, before.get(name))).map(([name]) => name)
        for (const name of seen) waiting.delete(name)
        requestAnimationFrame(() => {
          for (const name of seen) times[name] = performance.now() - start
          if (waiting.size === 0) done(times)
        })
        if (performance.now() - start > limit) {
          for (const name of waiting.keys()) times[name] = null
          done(times)
        } else if (waiting.size > 0) requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
      act()
    })
  /** Waits until nothing has been drawn on the canvas for half a second from now. */
  const canvasAtRest = () =>
    new Promise<number>((done) => {
      const begin = performance.now()
      const look = () => {
        if (performance.now() - Math.max(draws.last, begin) > 500) done(draws.last)
        else setTimeout(look, 50)
      }
      look()
    })
  /** Waits for three frames on time: a canvas that is drawn in software goes on being drawn behind the page's back. */
  const framesOnTime = async () => {
    for (let calm = 0; calm < 3;) {
      const last = await new Promise(requestAnimationFrame)
      calm = (await new Promise(requestAnimationFrame)) - last < 50 ? calm + 1 : 0
    }
  }
  /** Days are counted by the text of the slider. */
  const playing = async (milliseconds: number): Promise<Playing | null> => {
    const button = (name: string) =>
      [...document.querySelectorAll<HTMLButtonElement>('button')].find(({ textContent }) => textContent.trim() === name)
    const play = button('Play')
    if (play === undefined) return null
    button('Repeat')?.click()
    play.click()
    const day = () => document.querySelector('[data-slot="timeline"] [aria-valuetext]')?.getAttribute('aria-valuetext')
    const count = { days: 0, lateFrames: 0, latestFrame: 0 }
    const start = performance.now()
    let [last, shown] = [start, day()]
    while (last - start < milliseconds) {
      await new Promise(requestAnimationFrame)
      const now = performance.now()
      if (now - last > 50) count.lateFrames++
      count.latestFrame = Math.max(count.latestFrame, now - last)
      last = now
      if (day() !== shown) {
        shown = day()
        count.days++
      }
    }
    button('Pause')?.click()
    return count
  }
  const watch: Watch = {
    playing,
    canvasAtRest,
    first: painted(signs, patience, undefined, 0),
    after: async (act, expected, limit) => {
      await framesOnTime()
      const times = await painted(expected, limit, act)
      const last = await canvasAtRest()
      const sinceStart = (time: number) => (time < draws.since ? null : time - draws.since)
      return { ...times, 'canvas first drawn': sinceStart(draws.first), 'canvas at rest': sinceStart(last) }
    },
  }
  Object.assign(window, { watch })
}
