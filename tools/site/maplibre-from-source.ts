import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Plugin, transformWithOxc } from 'vite'

const SOURCE = path.resolve('node_modules/maplibre-gl/src')
const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
const WORKER_ADDRESS = '\0maplibre-worker-address'
/** Imported whole for its version. */
const MANIFEST = path.resolve('node_modules/maplibre-gl/package.json')
/** A format of vector tiles, whose decoder is a sixth of what page and worker share; our map has GeoJSON alone. */
const TILE_FORMAT = path.join(SOURCE, 'source/vector_tile_mlt.ts')
const NO_TILES = "export class MLTVectorTile { constructor() { throw new Error('This site decodes no MLT tiles') } }"

/**
 * Builds the detailed map's library from the sources in its package. As it is published, the page's file and the
 * worker's both contain half of the library; built here, that half is a file which both of them import (decision 0040).
 */
export function maplibreFromSource(): Plugin {
  return {
    name: 'maplibre-from-source',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'maplibre-gl') return path.join(SOURCE, 'index.ts')
      return id === WORKER ? WORKER_ADDRESS : null
    },
    load(id) {
      if (id === TILE_FORMAT) return NO_TILES
      if (id === MANIFEST) {
        const { version } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as { readonly version: string }
        return JSON.stringify({ version })
      }
      if (id !== WORKER_ADDRESS) return null
      const worker = this.emitFile({
        type: 'chunk',
        id: path.join(SOURCE, 'source/worker.ts'),
        name: 'maplibre-gl-worker',
        preserveSignature: false,
      })
      return `export default import.meta.ROLLUP_FILE_URL_${worker}`
    },
    transform: {
      filter: { id: /node_modules\/maplibre-gl\/src\/.*\.ts$/ },
      // without this a field that only has a type would wipe out what the parent's constructor has put there
      handler: (code, id) =>
        transformWithOxc(code, id, {
          tsconfig: false,
          typescript: { removeClassFieldsWithoutInitializer: true },
          assumptions: { setPublicClassFields: true },
        }),
    },
  }
}
