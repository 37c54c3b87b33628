import { test as base } from '@playwright/test'
import { claimGraphicsCard } from './graphics.ts'
import { LessonPage } from './lesson-page.ts'
import { watchForComplaints } from './complaints.ts'

export { type Locator, type Route, expect } from '@playwright/test'

type Fixtures = {
  readonly lesson: LessonPage
  /** Whether a machine that draws WebGL in software, as this one does, passes for one with a graphics card. */
  readonly graphicsCard: boolean
}

/**
 * A test with an open browser page and no tolerance: it fails on any console message of a fault, on any failed
 * request, on any breach of the policy and on any request to another host, unless the test says beforehand what it expects.
 */
export const test = base.extend<Fixtures>({
  graphicsCard: [true, { option: true }],
  lesson: async ({ page, baseURL, graphicsCard }, use) => {
    if (graphicsCard) await page.addInitScript(claimGraphicsCard)
    const complaints = await watchForComplaints(page, baseURL ?? '')
    await use(new LessonPage(page, complaints))
    base.expect(complaints.list(), 'console, network and policy are quiet').toEqual([])
  },
})
