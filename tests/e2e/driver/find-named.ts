/** Where each role is found that the tests in Firefox ask for. */
export type Role = 'button' | 'heading' | 'option' | 'radio' | 'region' | 'slider' | 'tab' | 'textbox'

/**
 * In the page: the first seen element of a role under a name; a name may go on after what is asked for. Firefox's own
 * way of looking for both takes seconds in a page as long as this one.
 */
export function findNamed(role: Role, name: string): Element | null {
  const where = {
    button: 'button',
    heading: 'h1, h2, h3, h4, h5, h6',
    option: '[role="option"]',
    radio: 'input[type="radio"]',
    region: 'section[aria-label], section[aria-labelledby], [role="region"]',
    slider: 'input[type="range"], [role="slider"]',
    tab: '[role="tab"]',
    textbox: 'textarea, input:not([type]), input[type="text"], input[type="search"]',
  }[role]
  const nameOf = (element: Element) => {
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []
    return (
      by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ') ||
      element.getAttribute('aria-label') ||
      labels.map(({ textContent }) => textContent).join(' ') ||
      element.textContent
    ).trim()
  }
  return (
    [...document.querySelectorAll(where)].find(
      (element) => element.checkVisibility({ visibilityProperty: true }) && nameOf(element).startsWith(name),
    ) ?? null
  )
}
