/**
 * Whether the page stands in a sandboxed frame without an origin of its own: nothing can be kept, downloaded or printed
 * there, and mostly nothing be copied.
 */
export function isInClosedFrame(page: Window = window): boolean {
  return page.parent !== page && page.origin === 'null'
}
