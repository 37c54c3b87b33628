import type { Page } from '@playwright/test'

/** Texts that can be seen and reach over the side of the paper, or are cut by their own box. */
export function beyondPaper(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.closest('svg, .visually-hidden') === null)
      .flatMap((element) =>
        [...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
          .flatMap((text) => {
            const range = document.createRange()
            range.selectNode(text)
            const { left, right, width } = range.getBoundingClientRect()
            return width > 0 && (left < -2 || right > innerWidth + 2)
              ? [`${Math.round(right)}: ${text.textContent!.trim().slice(0, 50)}`]
              : []
          }),
      ),
  )
}

/**
 * Names that begin with a letter that runs from right to left, and whose last sign nevertheless stands at their right:
 * the brackets and full stops of such a name have changed sides.
 */
export function turnedNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const RUNS_LEFT = /^[^\p{L}]*[\u0590-\u08ff]/u
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const turned: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      const isSeen = node.parentElement?.checkVisibility({ visibilityProperty: true }) === true
      if (!isSeen || !RUNS_LEFT.test(text) || !/[!؟]$/.test(text)) continue
      const boxOf = (from: number) => {
        const range = document.createRange()
        range.setStart(node, from)
        range.setEnd(node, from + 1)
        return range.getBoundingClientRect()
      }
      const [first, last] = [boxOf(text.search(/[\u0590-\u08ff]/)), boxOf(text.length - 1)]
      const isOneLine = Math.abs(first.top - last.top) < first.height / 2
      if (first.width > 0 && isOneLine && last.left > first.left)
        turned.push(`${node.parentElement!.outerHTML.slice(0, 90)} ${text}`)
    }
    return turned
  })
}
