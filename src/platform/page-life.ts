/** Notifies when the page is hidden: closed, left, or covered on a phone. It may not come back. */
export function onPageHide(listener: () => void): void {
  window.addEventListener('pagehide', listener)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') listener()
  })
}

/** Notifies when the page is left; it may come back from the back-forward cache. */
export function onPageGone(listener: () => void): void {
  window.addEventListener('pagehide', listener)
}

/** Notifies when the page is visible again: from another tab, a closed lid, or the back-forward cache. */
export function onPageShow(listener: () => void): void {
  window.addEventListener('pageshow', listener)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') listener()
  })
}

/** Asks for confirmation before the page is closed, if that would lose something. */
export function confirmUnload(wouldLose: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (wouldLose()) event.preventDefault()
  })
}

/** Notifies before and after printing, before in time to change the page. Returns the unsubscribe function. */
export function onPrint(before: () => void, after: () => void): () => void {
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}

/** Opens the print dialog. The page has the title until then, because a PDF saved there is named after it. */
export function printPage(title: string): void {
  const own = document.title
  window.addEventListener(
    'afterprint',
    () => {
      document.title = own
    },
    { once: true },
  )
  document.title = title
  window.print()
}

/** Notifies when the page is closed or left for good, as far as the browser can tell. */
export function onPageLeave(listener: () => void): void {
  window.addEventListener('pagehide', (event) => {
    if (!event.persisted) listener()
  })
}
