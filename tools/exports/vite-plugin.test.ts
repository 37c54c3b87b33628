import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, createLogger, createServer } from 'vite'
import { afterEach, expect, test } from 'vitest'
import { LESSON_FILES } from '#src/domain/lesson-files.ts'
import { TINY_DIRECTORY } from '#tests/support/tiny-lesson.ts'
import { lessonExports } from './vite-plugin.ts'

const cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const each of cleanUp.splice(0).reverse()) await each()
})

function emptySite() {
  const root = mkdtempSync(path.join(tmpdir(), 'exports-'))
  cleanUp.push(() => {
    rmSync(root, { recursive: true })
  })
  writeFileSync(path.join(root, 'index.html'), '<p>Orsa</p>')
  const plugins = [lessonExports('tiny-lesson', path.resolve(TINY_DIRECTORY))]
  return { root, configFile: false, customLogger: createLogger('silent'), plugins } as const
}

test('the build lays every file beside the lesson', async () => {
  const { output } = (await build({ ...emptySite(), plugins: [...emptySite().plugins], build: { write: false } })) as {
    output: { fileName: string; source?: string }[]
  }
  const emitted = output.map(({ fileName }) => fileName).filter((name) => name.startsWith('lessons/tiny-lesson/'))
  expect(emitted.map((name) => name.replace(/-[0-9a-f]{10}\./, '.')).sort()).toEqual(
    Object.values(LESSON_FILES)
      .map((name) => `lessons/tiny-lesson/${name}`)
      .sort(),
  )
  expect(output.find(({ fileName }) => fileName.endsWith('.bib'))?.source).toContain('@book{harbour-log,')
})

test('in development each file is made when it is asked for', async () => {
  const site = emptySite()
  const server = await createServer({
    ...site,
    plugins: [...site.plugins],
    server: { middlewareMode: true, ws: false },
  })
  const http = createHttpServer(server.middlewares).listen(0)
  cleanUp.push(() => server.close())
  cleanUp.push(() => {
    http.close()
  })
  const { port } = http.address() as AddressInfo
  const response = await fetch(`http://localhost:${port}/lessons/tiny-lesson/citations.json`)
  expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
  expect(await response.json()).toHaveProperty('source:harbour-log')
})
