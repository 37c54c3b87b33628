import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { finishRelease } from '#tools/site/release.ts'

const HASHED = /-([\w-]{8,10})(\.\w+)$/
const IS_TEXT = /\.(?:js|css|html|json)$/
/** Comments that change a script or a style sheet and nothing that it does. */
const ADDED: Readonly<Record<string, string>> = { '.js': '\n// built again\n', '.css': '\n/* built again */\n' }

/**
 * Another build of the site in `dist`, in a folder of its own, as if code and lesson had been changed since: every
 * script and style sheet has another name, and so has the lesson, in which some words are replaced.
 */
export async function buildAgain(was: string, is: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'second-build-'))
  await cp('dist', folder, { recursive: true })
  const files = await filesIn(folder)
  const renamed = new Map<string, string>()
  for (const file of files) {
    const added = ADDED[path.extname(file)]
    const isLesson = /[\\/]lesson-\w+\.json$/.test(file)
    if (!HASHED.test(file) || (added === undefined && !isLesson)) continue
    const text = await readFile(file, 'utf8')
    if (isLesson && !text.includes(was)) throw new Error(`the lesson has no “${was}”`)
    const next = isLesson ? text.replaceAll(was, is) : text + (added ?? '')
    await writeFile(file, next)
    const name = path.basename(file)
    renamed.set(
      name,
      name.replace(HASHED, (_, hash: string, ending: string) => `-${hashOf(next, hash.length)}${ending}`),
    )
  }
  for (const file of files) {
    if (!IS_TEXT.test(file)) continue
    const text = await readFile(file, 'utf8')
    const next = [...renamed].reduce((so, [old, name]) => so.replaceAll(old, name), text)
    if (next !== text) await writeFile(file, next)
  }
  for (const file of files) {
    const name = renamed.get(path.basename(file))
    if (name !== undefined) await rename(file, path.join(path.dirname(file), name))
  }
  await finishRelease(folder)
  return folder
}

/** Every file that this build has and the one in `dist` has not, by name. */
export async function namesOnlyIn(folder: string): Promise<ReadonlySet<string>> {
  const [first, second] = await Promise.all(['dist', folder].map(filesIn))
  const had = new Set(first?.map((file) => path.basename(file)))
  return new Set(second?.map((file) => path.basename(file)).filter((name) => !had.has(name)))
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

function hashOf(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}
