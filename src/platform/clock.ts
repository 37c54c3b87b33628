/** Runs a callback once after a delay. Returns the cancel function. */
export function after(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds)
  return () => {
    clearTimeout(timer)
  }
}

/** The current instant, ISO 8601 in UTC. */
export function now(): string {
  // eslint-disable-next-line no-restricted-syntax -- the reader's own work bears the instant it was made
  return new Date().toISOString()
}
