import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { FrameLocator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { scormPath } from '#src/domain/site-pages.ts'
import { realLesson } from '#tests/support/real-lesson.ts'

/** What a platform keeps of a page, by the names of SCORM 1.2. */
type Kept = Readonly<Record<string, string>>
type Launched = { readonly frame: FrameLocator; readonly leave: () => Promise<Kept> }

const ELEMENTS = ['cmi.core.lesson_location', 'cmi.core.lesson_status', 'cmi.suspend_data']
const RUN_TIME = 'node_modules/scorm-again/dist/scorm12.min.js'

async function unpack() {
  const zip = await readFile(path.join('dist', scormPath(realLesson().id, 'teacher')))
  return unzipSync(new Uint8Array(zip))
}

/** A learning platform: a package, laid into a frame of a page with a run-time that others made. */
export const learningPlatform = {
  readPackage: async () => {
    const files = await unpack()
    return { manifest: strFromU8(files['imsmanifest.xml'] ?? new Uint8Array()), files: Object.keys(files) }
  },

  launch: async (page: Page, kept: Kept): Promise<Launched> => {
    const files = await unpack()
    const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())
    const parameters = /parameters="([^"]*)"/.exec(manifest)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const runTime = await readFile(RUN_TIME, 'utf8')
    const html = (body: string) => ({ contentType: 'text/html', body })
    await page.route('**/platform/index.html*', (route) => route.fulfill(html(strFromU8(files['index.html']!))))
    await page.route('**/platform/', (route) =>
      route.fulfill(
        html(`<!doctype html><title>Platform</title><script>${runTime}</script>
          <script>
            window.API = new Scorm12API({ autocommit: false, logLevel: 5 })
            window.API.loadFromFlattenedJSON(${JSON.stringify(kept)})
          </script>
          <iframe title="Lesson" src="index.html${parameters}" width="1300" height="700"></iframe>`),
      ),
    )
    await page.goto('platform/')
    return {
      frame: page.frameLocator('iframe'),
      leave: async () => {
        await page.evaluate(() => {
          document.querySelector('iframe')?.setAttribute('src', 'about:blank')
        })
        await page.waitForTimeout(500)
        return page.evaluate((elements) => {
          const { API } = window as unknown as {
            API: { getCMIValue: (element: string) => string }
          }
          return Object.fromEntries(elements.map((element) => [element, API.getCMIValue(element)]))
        }, ELEMENTS)
      },
    }
  },
}
