import { vi } from 'vitest'

/** A narrow screen has no strip: its library, once in the page, would be in the way of the strip's own tests. */
export function onNarrowScreen(): void {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) =>
      ({
        matches: query.includes('max-width'),
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      }) as unknown as MediaQueryList,
  )
}
