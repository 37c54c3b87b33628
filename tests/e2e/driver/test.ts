import { test as base } from '@playwright/test'
import { LessonPage } from './lesson-page.ts'
import { watchForComplaints } from './complaints.ts'

export { type Locator, type Route, expect } from '@playwright/test'

type Fixtures = { readonly lesson: LessonPage }

/**
 * A test with an open browser page and no tolerance: it fails on any console message of a fault, on any failed
 * request, on any breach of the policy and on any request to another host, unless the test says beforehand what it expects.
 */
export const test = base.extend<Fixtures>({
  lesson: async ({ page, baseURL }, use) => {
    const complaints = await watchForComplaints(page, baseURL ?? '')
    await use(new LessonPage(page, complaints))
    base.expect(complaints.list(), 'console, network and policy are quiet').toEqual([])
  },
})
