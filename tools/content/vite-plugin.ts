import path from 'node:path'
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite'
import type { Issue } from '#src/domain/issue.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import { HELD_BACK } from '#src/domain/lesson-files.ts'
import { hashedName } from '../site/hashed-name.ts'
import { compileCached } from './compile-cached.ts'
import type { CompiledLesson } from './compile/compile-lesson.ts'
import { filesOf, lessonPath } from './emit/emit.ts'
import { printCount, printIssue } from './read/print-issue.ts'

const NAME = 'lesson-content'
const compiled = new Map<string, Promise<CompiledLesson>>()

/** The lesson on disk, compiled again only when its files change. Null if it has errors. */
export async function lessonOf(id: string): Promise<Lesson | null> {
  return (await compiledOf(id)).lesson
}

/** The same with its bibliography and issues. */
export function compiledOf(id: string, folder = folderOf(id)): Promise<CompiledLesson> {
  return compileOnce(folder)
}

function folderOf(id: string): string {
  return path.posix.join('data/lessons', id)
}

function compileOnce(folder: string): Promise<CompiledLesson> {
  const known = compiled.get(folder)
  if (known !== undefined) return known
  const made = compileCached(folder)
  compiled.set(folder, made)
  return made
}

/** In development serves the lesson, with its issues in the overlay; in the build emits it or fails. */
export function lessonContent(id: string, folder = folderOf(id)): Plugin {
  let isBuild = false
  return {
    name: NAME,
    configResolved(config) {
      isBuild = config.command === 'build'
    },
    configureServer(server) {
      serve(server, id, folder)
      watch(server, folder)
    },
    async buildStart() {
      if (!isBuild) return // a server must start even with a broken lesson, to show what is wrong
      const { lesson, issues } = await compileOnce(folder)
      for (const issue of warningsOf(issues)) this.warn(printIssue(issue))
      if (lesson === null) this.error(toMessage(issues))
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      for (const { path: file, text } of filesOf(await compileOnce(folder))) {
        this.emitFile({ type: 'asset', fileName: hashedName(file, text), source: text })
      }
    },
  }
}

function serve(server: ViteDevServer, id: string, folder: string): void {
  const names = [path.posix.basename(lessonPath(id)), ...Object.values(HELD_BACK)]
  for (const name of names) {
    const asked = path.posix.join(path.posix.dirname(lessonPath(id)), name)
    server.middlewares.use(`/${asked}`, (_request, response) => {
      void compileOnce(folder).then((compiled) => {
        const text = filesOf(compiled).find((file) => file.path === asked)?.text
        response.statusCode = text === undefined ? 500 : 200
        response.setHeader('Content-Type', text === undefined ? 'text/plain; charset=utf-8' : 'application/json')
        response.setHeader('Cache-Control', 'no-store')
        response.end(text ?? toMessage(compiled.issues))
      })
    })
  }
}

function watch(server: ViteDevServer, folder: string): void {
  const watched = path.resolve(folder)
  const tell = ({ lesson, issues }: CompiledLesson): boolean => {
    if (lesson === null) server.ws.send(toOverlay(issues, server.config.root))
    return lesson !== null
  }
  const changed = (file: string): void => {
    if (!file.startsWith(watched + path.sep)) return
    compiled.delete(folder)
    void compileOnce(folder).then((result) => {
      for (const issue of warningsOf(result.issues)) server.config.logger.warn(printIssue(issue))
      if (tell(result)) server.ws.send({ type: 'full-reload' })
      else server.config.logger.error(toMessage(result.issues))
    })
  }
  server.watcher.add(watched)
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed)
  // a page that opens while the lesson is broken must see why
  server.ws.on('connection', () => void compileOnce(folder).then(tell))
}

function warningsOf(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter((issue) => issue.severity === 'warning')
}

function toMessage(issues: readonly Issue[]): string {
  return [printCount(issues), ...issues.map(printIssue)].join('\n\n')
}

/** Vite's overlay for the errors; its link leads to the first of them. */
export function toOverlay(issues: readonly Issue[], root: string): ErrorPayload {
  const errors = issues.filter((issue) => issue.severity === 'error')
  const first = errors[0]
  const file = path.resolve(root, first?.file ?? '.')
  return {
    type: 'error',
    err: {
      plugin: NAME,
      message: toMessage(errors),
      stack: '',
      id: file,
      loc: { file, line: first?.line ?? 1, column: 1 },
    },
  }
}
