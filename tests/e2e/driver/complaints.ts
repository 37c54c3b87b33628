import type { Page } from '@playwright/test'

export type Complaints = {
  readonly list: () => readonly string[]
  /** Lets complaints that match pass: a test that breaks something on purpose says so first. */
  readonly allow: (pattern: RegExp) => void
}

export async function watchForComplaints(page: Page, baseURL: string): Promise<Complaints> {
  const found: string[] = []
  const allowed: RegExp[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isAboutTheMachine(message.text())) {
      found.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
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
  await page.exposeFunction('tellOfViolation', (what: string) => found.push(`policy: ${what}`))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      const tell = window as unknown as { tellOfViolation: (what: string) => void }
      tell.tellOfViolation(`${effectiveDirective} forbids ${blockedURI} (${sourceFile})`)
    })
  })
  return {
    list: () => found.filter((each) => !allowed.some((pattern) => pattern.test(each))),
    allow: (pattern) => allowed.push(pattern),
  }
}

/** Remarks on the speed of software WebGL, and on what the tests forbid, are the test machine's, not the page's. */
function isAboutTheMachine(text: string): boolean {
  return /GPU stall|swiftshader|software WebGL|GL Driver Message|registration blocked by Playwright/i.test(text)
}
