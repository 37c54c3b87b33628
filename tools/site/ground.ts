import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from 'vite'
import { GROUND_FILES, type GroundFile } from '#src/domain/lesson-files.ts'
import { hashedName } from './hashed-name.ts'
import { MEDIA_TYPES } from './media-types.ts'

const FOLDER = 'data/basemap'
const NAMES = Object.keys(GROUND_FILES) as GroundFile[]

/** The path of a base map file in the site, without its hash. */
export function groundPath(name: GroundFile): string {
  return `basemap/${GROUND_FILES[name]}`
}

export function readGroundFile(name: GroundFile): Promise<Buffer> {
  return readFile(path.join(FOLDER, GROUND_FILES[name]))
}

/** The base map files: served as they are in development, emitted with hashed names in the build. */
export function ground(): Plugin {
  return {
    name: 'ground',
    configureServer(server) {
      for (const name of NAMES) {
        server.middlewares.use(`/${groundPath(name)}`, (_request, response, next) => {
          readGroundFile(name).then((content) => {
            response.setHeader('Content-Type', MEDIA_TYPES[path.extname(GROUND_FILES[name])] ?? '')
            response.end(content)
          }, next)
        })
      }
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      for (const name of NAMES) {
        const source = await readGroundFile(name)
        this.emitFile({ type: 'asset', fileName: hashedName(groundPath(name), source), source })
      }
    },
  }
}
