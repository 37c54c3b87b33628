import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PACKINGS, isPacked } from './packings.ts'

/** Writes compressed versions of text files beside the plain ones, for servers that serve precompressed files. */
export async function packFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
  await Promise.all(files.filter(isPacked).map((file) => pack(path.join(folder, file))))
}

async function pack(file: string): Promise<void> {
  const plain = await readFile(file)
  await Promise.all(
    PACKINGS.map(async ({ ending, pack: packed }) => {
      const content = await packed(plain)
      // one that saves nothing is not worth a file
      if (content.length < plain.length) await writeFile(file + ending, content)
      else await rm(file + ending, { force: true })
    }),
  )
}
