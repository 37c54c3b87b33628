const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/**
 * Makes a group of buttons a single Tab stop: the last focused one, else the current one, else the first. Arrow keys,
 * Home and End move between them and do not reach the map behind.
 */
export function createSingleStop(group: HTMLElement): {
  /** Call after buttons were added or removed, or the current one changed. */
  readonly renew: () => void
} {
  let last: Element | null = null
  const buttons = () => [...group.querySelectorAll('button')]
  const renew = () => {
    const all = buttons()
    const stop =
      all.find((button) => button === last) ??
      all.find((button) => button.getAttribute('aria-current') === 'true') ??
      all[0]
    for (const button of all) button.tabIndex = button === stop ? 0 : -1
  }
  group.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null
    renew()
  })
  group.addEventListener('keydown', (event) => {
    const step = STEPS[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const all = buttons()
    const at = all.findIndex((button) => button === event.target)
    if (at < 0) return
    event.preventDefault()
    event.stopPropagation()
    all[step(at, all.length)]?.focus()
  })
  return { renew }
}
