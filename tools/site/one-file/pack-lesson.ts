import path from 'node:path'
import { deflateSync, strToU8 } from 'fflate'
import type { Audience } from '#src/domain/audience.ts'
import { GROUND_FILES, HELD_BACK, LESSON_FILES } from '#src/domain/lesson-files.ts'
import type { InlineFile, InlineLesson } from '#src/platform/inline-source.ts'
import { filesOf, lessonPath } from '../../content/emit/emit.ts'
import { compiledOf } from '../../content/vite-plugin.ts'
import { exportsOf } from '../../exports/vite-plugin.ts'
import { readGroundFile } from '../ground.ts'
import { MEDIA_TYPES } from '../media-types.ts'

type Packed = {
  readonly lesson: InlineLesson
  /** Every character that the lesson may show. */
  readonly letters: string
}

/** Every file of a lesson, inlined; for pupils without what is held back from them. */
export async function packLesson(id: string, audience: Audience): Promise<Packed> {
  const letters: string[] = []
  const emitted = filesOf(await compiledOf(id))
  const exported = await exportsOf(id)
  const beside = (name: string) => path.posix.join(path.posix.dirname(lessonPath(id)), name)
  const text = (name: string, content: string | undefined) => {
    if (content === undefined) throw new Error(`the lesson has no ${name}`)
    letters.push(content)
    return packText(typeOf(name), content)
  }
  const written = (file: string) => text(file, emitted.find((each) => each.path === file)?.text)
  const lesson: InlineLesson = {
    audience,
    lesson: written(lessonPath(id)),
    files: {
      ...(audience === 'teacher' ? mapValues(HELD_BACK, (name) => written(beside(name))) : {}),
      ...mapValues(LESSON_FILES, (name, key) => text(name, exported?.get(key))),
    },
    ground: Object.fromEntries(
      await Promise.all(
        keysOf(GROUND_FILES).map(async (key) => [key, toInline(GROUND_FILES[key], await readGroundFile(key))] as const),
      ),
    ),
  }
  return { lesson, letters: letters.join('') }
}

export function packText(type: string, text: string): InlineFile {
  return { type, deflated: Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString('base64') }
}

function typeOf(name: string): string {
  return MEDIA_TYPES[path.extname(name)] ?? 'text/plain'
}

function toInline(name: string, content: Buffer): InlineFile {
  const type = typeOf(name)
  return type.startsWith('image/') ? { type, base64: content.toString('base64') } : packText(type, content.toString())
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
