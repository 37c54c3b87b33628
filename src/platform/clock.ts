/** Runs a callback once after a delay. Returns the cancel function. */
export function afterDelay(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds)
  return () => {
    clearTimeout(timer)
  }
}

/** The current instant, ISO 8601 in UTC. */
export function now(): string {
  // eslint-disable-next-line no-restricted-syntax -- the reader's own work is timestamped
  return new Date().toISOString()
}

/** The current instant in milliseconds since 1970. */
export function milliseconds(): number {
  // eslint-disable-next-line no-restricted-syntax -- a countdown needs the real time
  return Date.now()
}

/** The local time, hours and minutes, as a language writes it. */
export function timeOfDay(locale: string): string {
  // eslint-disable-next-line no-restricted-syntax -- the local time is meant
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format()
}
