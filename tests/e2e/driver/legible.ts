import type { Locator } from '@playwright/test'

/** Texts in a place with a fault, each as `size or contrast: words`. */
type Texts = Promise<readonly string[]>

/** Texts whose letters are smaller than so many pixels. */
export function textSmallerThan(place: Locator, pixels: number): Texts {
  return place.evaluate(
    (root, least) =>
      [...root.querySelectorAll('*')].flatMap((element) => {
        const text = [...element.childNodes]
          .flatMap((node) => (node.nodeType === 3 ? (node.textContent ?? '') : ''))
          .join('')
        const size = Number.parseFloat(getComputedStyle(element).fontSize)
        const isSeen =
          element.closest('[inert], .visually-hidden') === null && element.checkVisibility({ visibilityProperty: true })
        return text.trim() !== '' && isSeen && size < least - 0.01 ? [`${size.toFixed(1)}: ${text.slice(0, 40)}`] : []
      }),
    pixels,
  )
}

/** Texts whose contrast with the nearest background is weaker than so many to one. */
export function textWeakerThan(place: Locator, contrast: number): Texts {
  return place.evaluate((root, least) => {
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
        const share = part / 255
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const backgroundOf = (element: Element | null): string => {
      for (let at = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }
    return [...root.querySelectorAll('*')].flatMap((element) => {
      const text = [...element.childNodes]
        .flatMap((node) => (node.nodeType === 3 ? (node.textContent ?? '') : ''))
        .join('')
      const isSeen =
        element.closest('[inert], .visually-hidden') === null && element.checkVisibility({ visibilityProperty: true })
      if (text.trim() === '' || !isSeen) return []
      const [a, b] = [light(getComputedStyle(element).color), light(backgroundOf(element))]
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
      return ratio < least ? [`${ratio.toFixed(1)}: ${text.slice(0, 40)}`] : []
    })
  }, contrast)
}

/** Parts whose words do not fit, so that some would have to be scrolled to. */
export function textCutIn(place: Locator): Texts {
  return place.evaluate((root) =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      getComputedStyle(element).overflowY === 'auto' && element.scrollHeight > element.clientHeight + 2
        ? [`${element.scrollHeight} > ${element.clientHeight}: ${element.textContent.slice(0, 40)}`]
        : [],
    ),
  )
}
