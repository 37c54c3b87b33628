/** Whether the page itself can be scrolled. Only then are the plain wheel and a single finger left to it. */
export function pageScrolls({ documentElement }: Document): boolean {
  return documentElement.scrollHeight > documentElement.clientHeight + 1
}
