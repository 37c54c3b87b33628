import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, createLogger, createServer } from 'vite'
import { afterEach, describe, expect, it } from 'vitest'
import { LESSON_FORMAT } from '#src/domain/lesson.ts'
import { TINY_DIRECTORY } from '#tests/support/tiny-lesson.ts'
import { lessonContent, lessonOf, toOverlay } from './vite-plugin.ts'

const cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const each of cleanUp.splice(0).reverse()) await each()
})

type Site = { readonly root: string; readonly folder: string; readonly people: string }

/** A root of its own with a copy of the tiny lesson in it. */
function makeSite(): Site {
  const root = mkdtempSync(path.join(tmpdir(), 'lesson-'))
  cleanUp.push(() => {
    rmSync(root, { recursive: true })
  })
  const folder = path.join(root, 'authored')
  cpSync(TINY_DIRECTORY, folder, { recursive: true })
  writeFileSync(path.join(root, 'index.html'), '<p>Orsa</p>')
  return { root, folder, people: path.join(folder, 'people.yaml') }
}

function breakFile(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace('role: Speaker', 'rule: Speaker'))
}

const quiet = createLogger('silent')

function buildSite({ root, folder }: Site) {
  return build({
    root,
    configFile: false,
    customLogger: quiet,
    plugins: [lessonContent('tiny-lesson', folder)],
    build: { write: false },
  })
}

async function startServer({ root, folder }: Site) {
  const server = await createServer({
    root,
    configFile: false,
    customLogger: quiet,
    plugins: [lessonContent('tiny-lesson', folder)],
    server: { middlewareMode: true, ws: false },
  })
  const http = createHttpServer(server.middlewares).listen(0)
  cleanUp.push(() => server.close())
  cleanUp.push(() => {
    http.close()
  })
  const folderOfSite = `http://localhost:${(http.address() as AddressInfo).port}/lessons/tiny-lesson`
  return { server, get: (name = 'lesson.json') => fetch(`${folderOfSite}/${name}`) }
}

describe('the lesson in the build', () => {
  it('is emitted under a name that holds its hash', async () => {
    const result = await buildSite(makeSite())
    const { output } = result as { output: { fileName: string; source?: string }[] }
    const read = (name: string): unknown =>
      JSON.parse(
        output.find(({ fileName }) => fileName.replace(/-[0-9a-f]{10}\./, '.') === `lessons/tiny-lesson/${name}`)
          ?.source ?? '',
      )
    expect(read('lesson.json')).toMatchObject({ formatVersion: LESSON_FORMAT, shortTitle: 'Letter 7' })
    expect(read('answers.json')).toMatchObject({ lesson: 'tiny-lesson' })
    expect(read('teachers-notes.json')).toMatchObject({ lesson: 'tiny-lesson' })
  })

  it('fails the build when it has an error, with file and line', async () => {
    const site = makeSite()
    breakFile(site.people)
    await expect(buildSite(site)).rejects.toThrow(/people\.yaml:\d+ .*\n.*role is missing/)
  })
})

describe('the lesson in development', () => {
  it('is compiled on demand and follows its files', async () => {
    const site = makeSite()
    const { people } = site
    const { server, get } = await startServer(site)
    const sent: { type: string }[] = []
    server.ws.send = (payload: unknown) => sent.push(payload as { type: string })

    expect(await (await get()).json()).toMatchObject({ shortTitle: 'Letter 7' })
    expect(await (await get('answers.json')).json()).toMatchObject({ lesson: 'tiny-lesson' })

    breakFile(people)
    server.watcher.emit('change', people)
    const answer = await get()
    expect(answer.status).toBe(500)
    expect(await answer.text()).toContain('role is missing')
    await expect.poll(() => sent.map((each) => each.type)).toContain('error')

    cpSync(path.join(TINY_DIRECTORY, 'people.yaml'), people)
    server.watcher.emit('change', people)
    expect((await get()).status).toBe(200)
    await expect.poll(() => sent.map((each) => each.type)).toContain('full-reload')
  })
})

describe('lessonOf', () => {
  it('gives null for a lesson that is not there', async () => {
    expect(await lessonOf('no-such-lesson')).toBeNull()
  })
})

describe('toOverlay', () => {
  it('leads to the line of the first error and leaves warnings out', () => {
    const issue = {
      rule: 'dates',
      file: 'events/orsa.yaml',
      pointer: '/events/0/when',
      message: 'No day.',
      hint: 'Mend.',
    }
    const { err } = toOverlay(
      [
        { ...issue, severity: 'warning', message: 'Only a warning.' },
        { ...issue, severity: 'error', line: 7 },
      ],
      '/root',
    )
    expect(err.loc).toEqual({ file: '/root/events/orsa.yaml', line: 7, column: 1 })
    expect(err.message).toContain('No day.')
    expect(err.message).not.toContain('Only a warning.')
  })
})
