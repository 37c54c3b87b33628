import type { Page } from '@playwright/test'

/**
 * Words that forced colours make unreadable: behind words the browser lays a plate in the colour of the page, so words of
 * that colour on a ground of the other are lost, unless their element keeps its own colours.
 */
export function wordsLostOnPlates(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = 'Canvas'
    const plate = getComputedStyle(probe).color
    probe.remove()
    const hasWords = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
    return [...document.body.querySelectorAll('*')]
      .filter((element) => hasWords(element) && element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.closest('svg, .visually-hidden') === null)
      .filter((element) => {
        const { color, forcedColorAdjust } = getComputedStyle(element) as CSSStyleDeclaration & {
          readonly forcedColorAdjust: string
        }
        return color === plate && forcedColorAdjust !== 'none'
      })
      .map((element) => element.textContent.trim().slice(0, 40))
  })
}
