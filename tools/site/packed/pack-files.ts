import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PACKINGS, type Packing, isPacked } from './packings.ts'

/**
 * Writes compressed versions of text files beside the plain ones, for servers that serve precompressed files. What has
 * not changed since is not packed again.
 */
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
    PACKINGS.map(async (packing) => {
      const packedFile = file + packing.ending
      if (await holds(packedFile, plain, packing)) return
      const content = await packing.pack(plain)
      // one that saves nothing is not worth a file
      if (content.length < plain.length) await writeFile(packedFile, content)
      else await rm(packedFile, { force: true })
    }),
  )
}

async function holds(packedFile: string, plain: Buffer, { unpack }: Packing): Promise<boolean> {
  try {
    return plain.equals(await unpack(await readFile(packedFile)))
  } catch {
    // there is none yet, or it is damaged
    return false
  }
}
