/** What a person would see: an element with these words, drawn and within the window. */
export type Sign = {
  readonly selector: string
  readonly text?: string
  /** So many of them must be there. */
  readonly atLeast?: number
  /** It must be another element than before the act, or stand elsewhere. */
  readonly hasChanged?: boolean
}
export type Signs = Readonly<Record<string, Sign>>
/** Milliseconds by sign; null for what did not show in time. */
export type Times = Readonly<Record<string, number | null>>

type Watch = {
  /** Since the page was asked for, for the signs given to `installWatch`. */
  readonly first: Promise<Times>
  /**
   * Acts once frames come on time. Says after how many milliseconds each sign had been painted, and when the map was
   * drawn first and last.
   */
  readonly after: (act: () => void, signs: Signs, patience: number) => Promise<Times>
  /** The same for what the next press of a key or button brings: resolves once frames come on time. */
  readonly awaitInput: (signs: Signs, patience: number) => Promise<void>
  readonly afterInput: () => Promise<Times>
  /** When nothing had been drawn on the map for half a second: the time of its last drawing. */
  readonly mapAtRest: () => Promise<number>
  /** Milliseconds by which tasks so far were longer than 50. */
  readonly blocking: () => number
  /** The longest time from a press to the next paint so far; null without one. */
  readonly slowestInput: () => number | null
  /** When each press, and each painting of what has this selector, took place: on the clock that all windows share. */
  readonly presses: number[]
  readonly paintings: (selector: string) => { readonly what: string; readonly at: number }[]
}
export type Watched = { readonly watch: Watch }

/**
 * Runs in the page before anything else. A sign counts as painted one frame after the first frame that would draw it:
 * a promise that resolves, or an element that is merely there, does not count. Everything it needs is inside it,
 * because only its text reaches the page.
 */
export function installWatch({ signs, patience }: { readonly signs: Signs; readonly patience: number }): void {
  const draws = { first: 0, last: 0, since: 0 }
  const onDrawn = () => {
    draws.last = performance.now()
    if (draws.first < draws.since) draws.first = draws.last
  }
  type Draw = (this: WebGL2RenderingContext, ...args: Parameters<WebGL2RenderingContext['drawElements']>) => void
  const draw: Draw = Reflect.get(WebGL2RenderingContext.prototype, 'drawElements')
  WebGL2RenderingContext.prototype.drawElements = function (...args) {
    onDrawn()
    draw.apply(this, args)
  }
  // what is drawn as elements has been painted a frame after it was changed
  const observer = new MutationObserver(() => {
    requestAnimationFrame(() => requestAnimationFrame(onDrawn))
  })
  const observeMap = () => {
    const map = document.querySelector('[data-shown="true"] > [data-widget="map"], [data-widget="map"]')
    observer.disconnect()
    if (map !== null) observer.observe(map, { subtree: true, childList: true, attributes: true })
  }

  let blocking = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocking += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  let slowestInput: number | null = null
  type EventTiming = PerformanceEntry & { readonly interactionId?: number }
  new PerformanceObserver((list) => {
    for (const { duration, interactionId = 0 } of list.getEntries() as EventTiming[]) {
      if (interactionId !== 0) slowestInput = Math.max(slowestInput ?? 0, duration)
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)

  const isInView = (element: Element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const isInWindow = bottom > top && right > 0 && top < innerHeight && left < innerWidth && right >= left
    return isInWindow && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  }
  const placeOf = (selector: string) => {
    const element = document.querySelector(selector)
    return { element, left: element?.getBoundingClientRect().left }
  }
  type Place = ReturnType<typeof placeOf>
  const isShown = ({ selector, text = '', atLeast = 1, hasChanged = false }: Sign, before: Place) => {
    const found = [...document.querySelectorAll(selector)]
    if (found.length < atLeast) return false
    const now = placeOf(selector)
    if (hasChanged && now.element === before.element && now.left === before.left) return false
    return found.some((each) => each.textContent.includes(text) && isInView(each))
  }
  /** Waits for signs. The clock begins when `begun` first gives an instant. */
  const painted = (waited: Signs, limit: number, begun: () => number | null) =>
    new Promise<Times>((done) => {
      const waiting = new Map(
        Object.entries(waited).map(([name, sign]) => [name, [sign, placeOf(sign.selector)] as const]),
      )
      const times: Record<string, number | null> = {}
      const look = () => {
        const start = begun()
        if (start === null) {
          requestAnimationFrame(look)
          return
        }
        const seen = [...waiting].filter(([, [sign, before]]) => isShown(sign, before)).map(([name]) => name)
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
    })
  /** Waits until nothing has been drawn on the map for half a second from now. */
  const mapAtRest = () =>
    new Promise<number>((done) => {
      const begin = performance.now()
      const look = () => {
        if (performance.now() - Math.max(draws.last, begin) > 500) done(draws.last)
        else setTimeout(look, 50)
      }
      look()
    })
  /** Waits for three frames on time: what is drawn in software goes on being drawn behind the page's back. */
  const framesOnTime = async () => {
    for (let calm = 0; calm < 3;) {
      const last = await new Promise(requestAnimationFrame)
      calm = (await new Promise(requestAnimationFrame)) - last < 50 ? calm + 1 : 0
    }
  }
  const withMap = async (waited: Promise<Times>): Promise<Times> => {
    const times = await waited
    // the map is told a frame or two after the words, and draws in a frame of its own
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame)
    const last = await mapAtRest()
    const sinceStart = (time: number) => (time < draws.since ? null : time - draws.since)
    return { ...times, 'map drawn': sinceStart(draws.first), 'map at rest': sinceStart(last) }
  }

  const presses: number[] = []
  /** The last press, on this page's own clock. */
  let pressed: number | null = null
  for (const type of ['click', 'keydown']) {
    addEventListener(
      type,
      ({ timeStamp }) => {
        pressed = timeStamp
        draws.since = timeStamp
        presses.push(performance.timeOrigin + timeStamp)
      },
      { capture: true },
    )
  }
  let result: Promise<Times> = Promise.resolve({})
  const watch: Watch = {
    mapAtRest,
    blocking: () => blocking,
    slowestInput: () => slowestInput,
    presses,
    paintings: (selector) => {
      const seen: { what: string; at: number }[] = []
      let last = ''
      const look = () => {
        const { dataset } = document.querySelector<HTMLElement>(selector) ?? { dataset: {} }
        const what = JSON.stringify(dataset)
        requestAnimationFrame(() => {
          if (what !== last) seen.push({ what, at: performance.timeOrigin + performance.now() })
          last = what
          look()
        })
      }
      look()
      return seen
    },
    first: painted(signs, patience, () => 0),
    after: async (act, expected, limit) => {
      await framesOnTime()
      observeMap()
      const start = performance.now()
      draws.since = start
      const waited = painted(expected, limit, () => start)
      act()
      return withMap(waited)
    },
    awaitInput: async (expected, limit) => {
      await framesOnTime()
      observeMap()
      pressed = null
      result = withMap(painted(expected, limit, () => pressed))
    },
    afterInput: () => result,
  }
  Object.assign(window, { watch })
}
