/** Runs a callback once the latest change has been painted, as a part of the following frame. */
export function inNextFrame(act: () => void): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(act)
  })
}

/** Runs a callback once the latest change has been painted, and what comes in the following frame is about to be. */
export function afterPaint(act: () => void): void {
  inNextFrame(() => {
    setTimeout(act)
  })
}

/** When what is in the page now has been painted; at once where nobody sees it, since a hidden page paints nothing. */
export function painted(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve()
  return new Promise(afterPaint)
}
