import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { type Plugin, build } from 'vite'
import { HELD_BACK } from '#src/domain/lesson-files.ts'
import type { Release } from '#src/platform/offline/kept-site.ts'

const WORKER = 'src/platform/offline/service-worker.ts'
const OUTPUT = 'service-worker.js'
const HELD = new RegExp(`^lessons/[^/]+/(?:${Object.values(HELD_BACK).join('|')})$`)
/**
 * Every browser that runs the app reads woff2; some files are for people who open the folder. What is held back from
 * students is fetched by nobody but the person who asks for it.
 */
const NOT_KEPT = [/\.woff$/, /\.map$/, /^fonts\/.*\.txt$/, /^service-worker\.js$/, HELD]

/** Writes the service worker beside the finished site, with the list of the files that stand there. */
export function offline(): Plugin {
  let outDir = ''
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir)
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await writeServiceWorker(outDir)
      },
    },
  }
}

/** Builds the worker for the site as it stands in the folder. */
export async function writeServiceWorker(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { RELEASE: JSON.stringify(releaseIn(outDir)) },
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: OUTPUT } },
    },
  })
}

/** The files of a built site. Its first page stands under the site's own address, as it is asked for. */
export function releaseIn(folder: string): Release {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => !NOT_KEPT.some((pattern) => pattern.test(file)))
    .sort()
  const files = Object.fromEntries(
    paths.map((file) => [
      file === 'index.html' ? './' : file,
      `sha256-${hashOf(readFileSync(path.join(folder, file)))}`,
    ]),
  )
  return { version: hashOf(JSON.stringify(files)).slice(0, 12), files }
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64')
}
