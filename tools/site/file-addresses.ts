import path from 'node:path'
import {
  FILE_ADDRESSES_ID,
  type FileAddresses,
  GROUND_FILES,
  type GroundFile,
  HELD_BACK,
  type HeldBackFile,
  LESSON_FILES,
  type LessonFile,
} from '#src/domain/lesson-files.ts'
import { filesOf, lessonPath } from '../content/emit/emit.ts'
import { compiledOf } from '../content/vite-plugin.ts'
import { exportsOf } from '../exports/vite-plugin.ts'
import { groundPath, readGroundFile } from './ground.ts'
import { hashedName } from './hashed-name.ts'

type Named = (file: string, content: () => Promise<string | Uint8Array | null>) => Promise<string>

const asItIs: Named = (file) => Promise.resolve(file)
const hashed: Named = async (file, content) => hashedName(file, (await content()) ?? '')

/** The addresses of the page's files; in the build their names contain a hash of their content. */
export async function fileAddresses(id: string, isBuild: boolean): Promise<FileAddresses> {
  const named = isBuild ? hashed : asItIs
  const beside = (name: string) => path.posix.join(path.posix.dirname(lessonPath(id)), name)
  const all = async <K extends string>(names: Readonly<Record<K, unknown>>, nameOf: (key: K) => Promise<string>) =>
    Object.fromEntries(
      await Promise.all((Object.keys(names) as K[]).map(async (key) => [key, await nameOf(key)] as const)),
    ) as Record<K, string>
  const emitted = async (file: string) =>
    filesOf(await compiledOf(id)).find(({ path: each }) => each === file)?.text ?? null
  return {
    lesson: await named(lessonPath(id), () => emitted(lessonPath(id))),
    files: {
      ...(await all<LessonFile>(LESSON_FILES, (key) =>
        named(beside(LESSON_FILES[key]), async () => (await exportsOf(id))?.get(key) ?? null),
      )),
      ...(await all<HeldBackFile>(HELD_BACK, (key) => {
        const file = beside(HELD_BACK[key])
        return named(file, () => emitted(file))
      })),
    },
    ground: await all<GroundFile>(GROUND_FILES, (key) => named(groundPath(key), () => readGroundFile(key))),
  }
}

/** The addresses as a data block in the page, which the policy allows because it is not a script. */
export function toDataBlock(addresses: FileAddresses): string {
  // a name with `</script>` in it must not end the block
  const json = JSON.stringify(addresses).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="${FILE_ADDRESSES_ID}">${json}</script>`
}
