/** Runs a callback once the latest change has been painted: at the start of the following frame. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      setTimeout(act)
    })
  })
}

/** When what is in the page now has been painted; at once where nobody sees it, since a hidden page paints nothing. */
export function painted(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve()
  return new Promise(afterPaint)
}
