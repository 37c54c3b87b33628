/**
 * Keeps the screen awake until the call that it returns. The browser lets go whenever the page is hidden, so it is
 * asked again when the page is back. `onRefused` is told once.
 */
export function keepAwake(onRefused: () => void): () => void {
  let held: WakeLockSentinel | null = null
  let isOver = false
  let isTold = false
  const ask = async () => {
    if (isOver || document.visibilityState !== 'visible' || held?.released === false) return
    try {
      held = await navigator.wakeLock.request('screen')
    } catch {
      if (!isTold) onRefused()
      isTold = true
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
