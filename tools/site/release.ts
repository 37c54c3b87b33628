import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Plugin, build } from 'vite'
import { HELD_BACK } from '#src/domain/lesson-files.ts'
import type { Release } from '#src/platform/offline/kept-site.ts'
import { afterBundle } from './after-bundle.ts'
import { packFiles } from './packed/pack-files.ts'

const WORKER = 'src/platform/offline/service-worker.ts'
const OUTPUT = 'service-worker.js'
const PAGE = 'index.html'
/** The file that tells a page whether it is the newest; never cached. */
const VERSION_FILE = 'release.json'
const heldNames = Object.values(HELD_BACK).map((name) => name.replace('.json', ''))
const HELD = new RegExp(`^lessons/[^/]+/(?:${heldNames.join('|')})-\\w+\\.json$`)
/**
 * Every browser that runs the app reads woff2; some files are for people who open the folder. What is held back from
 * students is fetched by nobody but the person who asks for it.
 */
const NOT_KEPT = [
  /\.(?:woff|map|gz|br)$/,
  /^service-worker\.js$/,
  /^release\.json$/,
  /^download\//,
  /^handouts\//,
  HELD,
]

/** Names the finished site's release, in its page and in a file, and writes the service worker that caches it. */
export function release(): Plugin {
  return afterBundle('release', finishRelease)
}

/** Does the same again for a folder whose files have changed since. */
export async function finishRelease(outDir: string): Promise<void> {
  const page = path.join(outDir, PAGE)
  const tagged = (version: string) => readFileSync(page, 'utf8').replace(RELEASE_TAG, () => releaseTag(version))
  // the name is made from every file, the page itself included, but for the name in it
  writeFileSync(page, tagged(''))
  const version = createHash('sha256')
    .update(JSON.stringify(hashesIn(outDir)))
    .digest('hex')
    .slice(0, 12)
  writeFileSync(page, tagged(version))
  writeFileSync(path.join(outDir, VERSION_FILE), JSON.stringify({ version }))
  await writeServiceWorker(outDir, { version, files: hashesIn(outDir) })
  await packFiles(outDir)
}

const RELEASE_TAG = /<meta name="release" content="[^"]*" \/>/
export function releaseTag(version: string): string {
  return `<meta name="release" content="${version}" />`
}

async function writeServiceWorker(outDir: string, made: Release): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { RELEASE: JSON.stringify(made) },
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: OUTPUT } },
    },
  })
}

/**
 * The files of a built site by address and hash. Its first page stands under the site's own address, as it is asked
 * for.
 */
export function hashesIn(folder: string): Release['files'] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => !NOT_KEPT.some((pattern) => pattern.test(file)))
    .sort()
  return Object.fromEntries(
    paths.map((file) => [file === PAGE ? './' : file, `sha256-${hashOf(readFileSync(path.join(folder, file)))}`]),
  )
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64')
}
