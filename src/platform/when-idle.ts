/** After this long without a fetch, the first view has loaded. */
const QUIET = 3000

/** Runs a callback once, when the page has loaded and nothing more is being fetched. */
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
