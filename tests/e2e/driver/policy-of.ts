import type { Page } from '@playwright/test'

/** The policy that a page sets itself, rule by rule. */
export async function policyOf(page: Page): Promise<readonly string[]> {
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
  return ((await policy.getAttribute('content')) ?? '').split('; ')
}
