/** Calls when the page is put away: closed, left, or covered on a phone. It may not come back. */
export function onPutAway(listener: () => void): void {
  window.addEventListener('pagehide', listener)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') listener()
  })
}

/** Lets the browser ask before the page is closed, while that would lose something. */
export function askBeforeLeaving(wouldLose: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (wouldLose()) event.preventDefault()
  })
}
