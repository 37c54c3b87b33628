import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { AUDIENCES } from '#src/domain/audience.ts'
import { oneFilePath } from '#src/domain/site-pages.ts'
import { afterBundle } from '../after-bundle.ts'
import { bundleInOne } from './bundle-in-one.ts'
import { packLesson } from './pack-lesson.ts'
import { composePage } from './compose-page.ts'
import { withNeededFaces } from './needed-faces.ts'

/** The most that a person should have to wait for, or copy to a stick. */
const MOST_BYTES = 6 * 1024 * 1024

/**
 * Writes the whole lesson as one page that opens by double click, without a server or a network: the finished first
 * page with everything it would fetch put into it. Another is for pupils, who can look into such a page.
 */
export function oneFile(lessonId: string): Plugin {
  return afterBundle('one-file', async (outDir) => {
    const bundle = await bundleInOne()
    for (const audience of AUDIENCES) {
      const { lesson, letters } = await packLesson(lessonId, audience)
      const page = composePage({
        page: readFileSync(path.join(outDir, 'index.html'), 'utf8'),
        readFile: (file) => readFileSync(path.join(outDir, file), 'utf8'),
        bundle: { ...bundle, styles: withNeededFaces(bundle.styles, bundle.script + letters) },
        lesson,
      })
      const size = Buffer.byteLength(page)
      if (size > MOST_BYTES) throw new Error(`the one file has ${size} bytes, more than ${MOST_BYTES}`)
      const file = path.join(outDir, oneFilePath(lessonId, audience))
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, page)
    }
  })
}
