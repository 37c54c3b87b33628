/**
 * Whether the page is in a sandboxed frame without an origin, where nothing can be stored, downloaded or printed, and
 * usually nothing copied.
 */
export function isInClosedFrame(page: Window = window): boolean {
  return page.parent !== page && page.origin === 'null'
}
