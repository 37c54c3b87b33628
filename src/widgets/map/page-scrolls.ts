/** Whether the page itself can scroll. Only then do the plain wheel and a single finger scroll it. */
export function pageScrolls({ documentElement }: Document): boolean {
  return documentElement.scrollHeight > documentElement.clientHeight + 1
}
