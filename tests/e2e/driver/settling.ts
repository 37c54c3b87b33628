import type { Request } from '@playwright/test'
import type { LessonPage } from './lesson-page.ts'

/** Gives a wait until the page has everything it asks for, or was refused it, and stands still. */
export function watchSettling(lesson: LessonPage): () => Promise<void> {
  const underWay = new Set<Request>()
  lesson.page.on('request', (request) => underWay.add(request))
  lesson.page.on('requestfinished', (request) => underWay.delete(request))
  lesson.page.on('requestfailed', (request) => underWay.delete(request))
  // what another page asked for is nobody's any more
  lesson.page.on('domcontentloaded', () => {
    underWay.clear()
  })
  return async () => {
    do await lesson.waitForRest()
    while (underWay.size > 0)
  }
}
