import fc from 'fast-check'
import { afterEach } from 'vitest'

// the same cases on every machine and at every run: none fails by chance. `npm run fuzz` tries many more.
fc.configureGlobal({ seed: 75_511 })

// Component tests name jsdom in their first line (`// @vitest-environment jsdom`); pure ones run without a page.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup, configure } = await import('@testing-library/react')
  // how long a test may wait for what must come: a busy machine takes its time
  configure({ asyncUtilTimeout: 10_000 })
  // test files share one page: what one leaves in it must not take the next one's focus
  afterEach(() => {
    cleanup()
    document.body.replaceChildren()
    document.getSelection()?.removeAllRanges()
    // nor its address and what it kept lead another astray
    window.history.replaceState(null, '', '/')
    window.localStorage.clear()
  })
  // jsdom has no layout, so it lacks what depends on one
  Element.prototype.scrollIntoView = () => undefined
  Element.prototype.setPointerCapture = () => undefined
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  window.matchMedia = (query: string) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList
}
