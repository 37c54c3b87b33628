import path from 'node:path'
import { GROUND_FILES, HELD_BACK, LESSON_FILES } from '#src/domain/lesson-files.ts'
import type { InlineFile, InlineLesson } from '#src/platform/inline-source.ts'
import { filesOf, lessonPath } from '../../content/emit/emit.ts'
import { compiledOf } from '../../content/vite-plugin.ts'
import { exportsOf } from '../../exports/vite-plugin.ts'
import { readGroundFile } from '../ground.ts'
import { MEDIA_TYPES } from '../media-types.ts'

/** Every file of a lesson as it is put into the page. */
export async function inlineLesson(id: string): Promise<InlineLesson> {
  const emitted = filesOf(await compiledOf(id))
  const exported = await exportsOf(id)
  const beside = (name: string) => path.posix.join(path.posix.dirname(lessonPath(id)), name)
  const text = (name: string, content: string | undefined) => {
    if (content === undefined) throw new Error(`the lesson has no ${name}`)
    return { type: typeOf(name), text: content }
  }
  const written = (file: string) => text(file, emitted.find((each) => each.path === file)?.text)
  return {
    lesson: written(lessonPath(id)),
    files: {
      ...mapValues(HELD_BACK, (name) => written(beside(name))),
      ...mapValues(LESSON_FILES, (name, key) => text(name, exported?.get(key))),
    },
    ground: Object.fromEntries(
      await Promise.all(
        keysOf(GROUND_FILES).map(async (key) => [key, toInline(GROUND_FILES[key], await readGroundFile(key))] as const),
      ),
    ),
  }
}

function typeOf(name: string): string {
  return MEDIA_TYPES[path.extname(name)] ?? 'text/plain'
}

function toInline(name: string, content: Buffer): InlineFile {
  const type = typeOf(name)
  return type.startsWith('image/') ? { type, base64: content.toString('base64') } : { type, text: content.toString() }
}

function keysOf<K extends string>(of: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(of) as K[]
}

function mapValues<K extends string, V>(
  of: Readonly<Record<K, string>>,
  make: (name: string, key: K) => V,
): Readonly<Record<K, V>> {
  return Object.fromEntries(keysOf(of).map((key) => [key, make(of[key], key)])) as Record<K, V>
}
