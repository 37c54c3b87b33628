import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { Plugin } from 'vite'
import { AUDIENCES } from '#src/domain/audience.ts'
import { oneFilePath, scormPath } from '#src/domain/site-pages.ts'
import { lessonOf } from '../../content/vite-plugin.ts'
import { afterBundle } from '../after-bundle.ts'
import { scormManifest } from './manifest.ts'

const PAGE = 'index.html'
/** The oldest that a zip can say: equal content gives an equal file. */
const MTIME = '1980-01-01T00:00:00'

/** Packs each one-file page for learning platforms. */
export function scormPackage(lessonId: string): Plugin {
  return afterBundle('scorm-package', async (outDir) => {
    const lesson = await lessonOf(lessonId)
    if (lesson === null) return
    for (const audience of AUDIENCES) {
      const files = {
        'imsmanifest.xml': strToU8(scormManifest(lesson, PAGE)),
        [PAGE]: new Uint8Array(readFileSync(path.join(outDir, oneFilePath(lessonId, audience)))),
      }
      writeFileSync(path.join(outDir, scormPath(lessonId, audience)), zipSync(files, { mtime: MTIME }))
    }
  })
}
