import path from 'node:path'
import type { Plugin } from 'vite'
import { lessonPath } from '../content/emit/emit.ts'
import { compiledOf } from '../content/vite-plugin.ts'
import { LESSON_EXPORTS, type LessonExport } from './lesson-exports.ts'

/** Lays citations and exports beside the lesson: made on demand in development, emitted in the build. */
export function lessonExports(id: string, folder?: string): Plugin {
  const beside = (name: string) => path.posix.join(path.posix.dirname(lessonPath(id)), name)
  /** Null while the lesson is broken, which lessonContent reports. */
  const make = async (each: LessonExport): Promise<string | null> => {
    const { lesson, bibliography } = await compiledOf(id, folder)
    return lesson === null ? null : each.make(lesson, bibliography)
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
      for (const each of LESSON_EXPORTS) {
        const source = await make(each)
        if (source !== null) this.emitFile({ type: 'asset', fileName: beside(each.name), source })
      }
    },
  }
}
