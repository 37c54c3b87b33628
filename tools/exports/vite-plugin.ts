import path from 'node:path'
import type { Plugin } from 'vite'
import type { LessonFile } from '#src/domain/lesson-files.ts'
import { lessonPath } from '../content/emit/emit.ts'
import { compiledOf } from '../content/vite-plugin.ts'
import { hashedName } from '../site/hashed-name.ts'
import { LESSON_EXPORTS, type LessonExport } from './lesson-exports.ts'

type Made = ReadonlyMap<LessonFile, string>
const made = new WeakMap<object, Made>()

/**
 * All files beside the lesson, made again only when it changes; null while it has errors, which lessonContent reports.
 */
export async function exportsOf(id: string, folder?: string): Promise<Made | null> {
  const compiled = await compiledOf(id, folder)
  const { lesson } = compiled
  if (lesson === null) return null
  const known = made.get(compiled)
  if (known !== undefined) return known
  const all = new Map(LESSON_EXPORTS.map(({ file, make }) => [file, make({ ...compiled, lesson })]))
  made.set(compiled, all)
  return all
}

/** Adds citations and exports beside the lesson: on demand in development, emitted in the build. */
export function lessonExports(id: string, folder?: string): Plugin {
  const beside = (name: string) => path.posix.join(path.posix.dirname(lessonPath(id)), name)
  const make = async (each: LessonExport): Promise<string | null> => {
    const compiled = await compiledOf(id, folder)
    return compiled.lesson === null ? null : each.make({ ...compiled, lesson: compiled.lesson })
  }
  return {
    name: 'lesson-exports',
    configureServer(server) {
      for (const each of LESSON_EXPORTS) {
        server.middlewares.use(`/${beside(each.name)}`, (_request, response, next) => {
          make(each).then((text) => {
            response.statusCode = text === null ? 500 : 200
            response.setHeader('Content-Type', `${each.type}; charset=utf-8`)
            response.setHeader('Cache-Control', 'no-store')
            response.end(text ?? '')
          }, next)
        })
      }
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      const all = await exportsOf(id, folder)
      for (const { file, name } of LESSON_EXPORTS) {
        const source = all?.get(file)
        if (source !== undefined) {
          this.emitFile({ type: 'asset', fileName: hashedName(beside(name), source), source })
        }
      }
    },
  }
}
