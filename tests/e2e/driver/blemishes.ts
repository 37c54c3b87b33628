/** Runs in the page. Widgets that pan are left out of the sideways check: their content is meant to go on. */
export function findBlemishes(): string[] {
  const seen = (element: Element) => {
    const box = element.getBoundingClientRect()
    return (
      box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    )
  }
  const label = (element: Element) =>
    `<${element.tagName.toLowerCase()}> ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 50)}`
  const all = [...document.body.querySelectorAll('*')].filter(seen)
  const found: string[] = []
  if (document.documentElement.scrollWidth > innerWidth)
    found.push(`the page scrolls sideways: ${document.documentElement.scrollWidth}`)
  for (const element of all) {
    const hidden = element.closest('.visually-hidden, .skip-link')
    const box = element.getBoundingClientRect()
    if (box.right > innerWidth + 2 && !element.closest('[data-widget], [data-sideways]') && !hidden)
      found.push(`wider than the screen: ${label(element)}`)
    const ownText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    )
    if (ownText && !hidden && parseFloat(getComputedStyle(element).fontSize) < 12)
      found.push(`text under 12 px: ${label(element)}`)
    const isTarget = element.matches(
      'button, [role=tab], [role=option], [role=radio], select, summary, input:not([type=range])',
    )
    // targets within a sentence are exempt (WCAG 2.5.8, inline), and so are inputs that a label of full size covers
    const exempt =
      element.closest('p, li, dd, td, blockquote, figcaption, [data-inline]') ?? element.closest('label') ?? hidden
    if (isTarget && !exempt && (box.width < 24 || box.height < 24)) found.push(`target under 24 px: ${label(element)}`)
  }
  return found
}
