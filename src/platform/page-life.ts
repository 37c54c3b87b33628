/** Calls when the page is put away: closed, left, or covered on a phone. It may not come back. */
export function onPageHide(listener: () => void): void {
  window.addEventListener('pagehide', listener)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') listener()
  })
}

/** Calls when the page is seen again: after another tab, a closed lid, or from the browser's memory of pages. */
export function onPageShow(listener: () => void): void {
  window.addEventListener('pageshow', listener)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') listener()
  })
}

/** Lets the browser ask before the page is closed, while that would lose something. */
export function confirmUnload(wouldLose: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (wouldLose()) event.preventDefault()
  })
}

/** Calls when the page is about to be printed, in time to change it, and when that is done. Returns the call that ends it. */
export function onPrint(before: () => void, after: () => void): () => void {
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}
