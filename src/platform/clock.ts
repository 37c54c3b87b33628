/** Does something once, after so many milliseconds. Returns the call that prevents it. */
export function after(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds)
  return () => {
    clearTimeout(timer)
  }
}

/** The present instant, ISO 8601 in UTC. */
export function now(): string {
  // eslint-disable-next-line no-restricted-syntax -- the reader's own work bears the instant it was made
  return new Date().toISOString()
}
