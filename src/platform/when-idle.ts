/** Nothing has been fetched for this long: whatever the page shows first has come. */
const QUIET = 3000

/** Does something once, when the page is there and nothing more is on its way. */
export function whenIdle(act: () => void): void {
  const start = () => {
    observer.disconnect()
    // Safari has no idle callbacks
    if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 5000 })
    else act()
  }
  let timer = setTimeout(start, QUIET)
  const observer = new PerformanceObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(start, QUIET)
  })
  observer.observe({ type: 'resource', buffered: true })
}
