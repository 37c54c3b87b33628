import type { Page } from '@playwright/test'

/** Spaces the letters, words, lines and paragraphs of a page as WCAG 1.4.12 asks. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}

/** Texts that can be seen and are cut by their box or their screen, without a way to scroll to the rest. */
export function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
    const cuts = (value: string) => value === 'hidden' || value === 'clip'
    const clipper = (element: Element) => {
      for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at)
        if (/auto|scroll/.test(overflowX + overflowY)) return null
        if (cuts(overflowX) || cuts(overflowY)) return at
      }
      return null
    }
    return [...document.body.querySelectorAll('*')]
      .filter((element) => hasText(element) && isSeen(element))
      .filter((element) => element.closest('.visually-hidden, .skip-link, [data-widget], select') === null)
      .flatMap((element) => {
        const box = element.getBoundingClientRect()
        const frame = clipper(element)?.getBoundingClientRect()
        if (frame === undefined || box.width === 0) return []
        const isCut =
          box.bottom > frame.bottom + 2 ||
          box.top < frame.top - 2 ||
          box.right > frame.right + 2 ||
          box.left < frame.left - 2
        return isCut ? [`${element.tagName} ${element.textContent.trim().slice(0, 60)}`] : []
      })
  })
}
