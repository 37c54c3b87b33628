/**
 * Keeps the screen awake until the returned function is called. The browser releases the lock whenever the page is
 * hidden, so it is requested again when the page returns. `onRefused` is called at most once.
 */
export function keepAwake(onRefused: () => void): () => void {
  let held: WakeLockSentinel | null = null
  let isOver = false
  let hasReported = false
  const isWanted = () => !isOver
  const ask = async () => {
    if (!isWanted() || document.visibilityState !== 'visible' || held?.released === false) return
    try {
      held = await navigator.wakeLock.request('screen')
      // it was given after nobody wanted it any more
      if (!isWanted()) await held.release()
    } catch {
      if (!hasReported) onRefused()
      hasReported = true
    }
  }
  const asked = () => void ask()
  asked()
  document.addEventListener('visibilitychange', asked)
  return () => {
    isOver = true
    document.removeEventListener('visibilitychange', asked)
    void held?.release().catch(() => undefined)
  }
}
