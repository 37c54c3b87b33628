import type { Locator } from '@playwright/test'

type Limits = {
  /** Least size of letters. */
  readonly pixels: number
  /** Least contrast with the nearest background, so many to one. */
  readonly contrast: number
}

/**
 * Goes by clicker from where a stage is to the end of the lecture, in the page itself so that little waits, and gives
 * at each beat what a hall could not read: letters that are small or pale, words that would have to be scrolled to, words
 * of the strip that stand on others.
 */
export function faultsOfLecture(stage: Locator, limits: Limits) {
  return stage.evaluate(async (root, { pixels, contrast }) => {
    const faults: string[] = []
    let states = 0
    const elements = () => [...root.querySelectorAll(':not([inert], [inert] *, .visually-hidden)')]
    const wordsOf = (element: Element) =>
      [...element.childNodes]
        .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''))
        .join('')
        .trim()
    const partsOf = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const light = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
        const share = part / 255
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ratioOf = (one: readonly number[], other: readonly number[]): number => {
      const [a, b] = [light(one), light(other)]
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    }
    const backgroundOf = (element: Element | null): string => {
      for (let at = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }
    const texts = () =>
      elements().filter((element) => wordsOf(element) !== '' && element.checkVisibility({ visibilityProperty: true }))
    // names on the map are enlarged with it, and stand in a halo
    const names = () =>
      [...root.querySelectorAll<SVGTextElement>('[data-ground] svg text')].filter(
        (name) =>
          name.textContent.trim() !== '' && name.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
    const small = (): string[] => [
      ...texts()
        .map((element) => [Number.parseFloat(getComputedStyle(element).fontSize), wordsOf(element)] as const)
        .filter(([size]) => size < pixels - 0.01)
        .map(([size, words]) => `${size.toFixed(1)} px: ${words.slice(0, 40)}`),
      ...names()
        .map((name) => {
          const size = Number.parseFloat(getComputedStyle(name).fontSize) * (name.getScreenCTM()?.a ?? 0)
          return [size, name.textContent] as const
        })
        .filter(([size]) => size < pixels - 0.5)
        .map(([size, words]) => `${size.toFixed(1)} px on the map: ${words.slice(0, 40)}`),
    ]
    const opacityOf = (element: Element | null): number =>
      element === null || element === root
        ? 1
        : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement)
    const pale = (): string[] =>
      [
        ...texts().map((element) => {
          const ratio = ratioOf(partsOf(getComputedStyle(element).color), partsOf(backgroundOf(element)))
          return [ratio, wordsOf(element)] as const
        }),
        ...names().map((name) => {
          const { fill, stroke } = getComputedStyle(name)
          const [halo, share] = [partsOf(stroke), opacityOf(name)]
          const seen = partsOf(fill).map((part, at) => share * part + (1 - share) * (halo[at] ?? 0))
          const ratio = stroke === 'none' ? 1 : ratioOf(seen, halo)
          return [ratio, `on the map: ${name.textContent}`] as const
        }),
      ]
        .filter(([ratio]) => ratio < contrast)
        .map(([ratio, words]) => `${ratio.toFixed(1)} to 1: ${words.slice(0, 40)}`)
    const cut = (): string[] =>
      elements().flatMap((element) =>
        getComputedStyle(element).overflowY === 'auto' && element.scrollHeight > element.clientHeight + 2
          ? [`${element.scrollHeight} in ${element.clientHeight} px: ${element.textContent.slice(0, 40)}`]
          : [],
      )
    const met = (): string[] => {
      const labels = [...root.querySelectorAll<HTMLElement>('[data-strip] li > span')].map((label) => ({
        words: label.textContent,
        box: label.getBoundingClientRect(),
      }))
      return labels.flatMap((one, at) =>
        labels
          .slice(at + 1)
          .filter(
            ({ box }) =>
              Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left) > 1 &&
              Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top) > 1,
          )
          .map(({ words }) => `“${one.words}” meets “${words}”`),
      )
    }
    const at = () => root.querySelector<HTMLElement>('[data-step]')?.dataset ?? {}
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    for (let last = ''; ; states++) {
      // what follows from a key is laid out when it is measured
      await new Promise((resolve) => setTimeout(resolve, 0))
      const { step = '', beat = '', beatNumber = '' } = at()
      const here = `${step} ${beatNumber}`
      if (here === last) break
      last = here
      const isTold = () => beat !== 'sources' || root.querySelector('[data-told]') !== null
      for (let wait = 0; !isTold() && wait < 200; wait++) await new Promise((resolve) => setTimeout(resolve, 50))
      if (!isTold()) faults.push(`${here}: the sources say nothing`)
      // a map is drawn after the frame that called for it
      if (beat === 'view') for (let frame = 0; frame < 3; frame++) await painted()
      faults.push(...[...small(), ...pale(), ...cut(), ...met()].map((fault) => `${here}, ${fault}`))
      const next = new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown', bubbles: true, cancelable: true })
      document.body.dispatchEvent(next)
    }
    return { states, faults }
  }, limits)
}
