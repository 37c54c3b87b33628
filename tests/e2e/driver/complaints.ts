import type { Page } from '@playwright/test'

export type Complaints = {
  readonly list: () => readonly string[]
  /** Lets complaints that match pass: a test that breaks something on purpose says so first. */
  readonly allow: (pattern: RegExp) => void
}

export function watchForComplaints(page: Page, baseURL: string): Complaints {
  const found: string[] = []
  const allowed: RegExp[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isAboutTheGpu(message.text())) {
      found.push(`console ${message.type()}: ${message.text()}`)
    }
  })
  page.on('pageerror', (error) => found.push(`uncaught: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // the browser drops what it no longer needs when a test leaves the page
    if (!reason.includes('ERR_ABORTED')) found.push(`failed: ${request.url()} ${reason}`)
  })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && origin !== new URL(baseURL).origin) {
      found.push(`foreign request: ${request.url()}`)
    }
  })
  return {
    list: () => found.filter((each) => !allowed.some((pattern) => pattern.test(each))),
    allow: (pattern) => allowed.push(pattern),
  }
}

/** Chromium remarks on the speed of software WebGL; that is the test machine's, not the page's. */
function isAboutTheGpu(text: string): boolean {
  return /GPU stall|swiftshader|software WebGL|GL Driver Message/i.test(text)
}
