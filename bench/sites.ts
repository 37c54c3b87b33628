import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import type { Lesson } from '#src/domain/lesson.ts'
import { compileCached } from '#tools/content/compile-cached.ts'
import { lessonPath, toJson } from '#tools/content/emit/emit.ts'
import { hashedName } from '#tools/site/hashed-name.ts'
import { finishRelease } from '#tools/site/release.ts'
import { withManyEvents } from './many-events.ts'
import { toTimelineJs } from './timelinejs-data.ts'

/** What is measured, each in a folder of its own, under the names that the server mounts them at. */
export type Sites = {
  readonly lesson: Lesson
  readonly folders: Readonly<Record<string, string>>
  /** The lesson with so many made events in place of its own, by the name of its site. */
  readonly made: Readonly<Record<string, Lesson>>
}

/** The app as it is handed out, or a built site that lies there already, and its rivals with the same events. */
export async function buildSites(
  id: string,
  { built, before }: { readonly built: string | undefined; readonly before: string | undefined },
  counts: readonly number[],
): Promise<Sites> {
  const { lesson } = await compileCached(path.posix.join('data/lessons', id))
  if (lesson === null) throw new Error(`${id} has errors: npm run check:content`)
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
  const app = built ?? path.join(folder, 'lesson')
  if (built === undefined) await build({ logLevel: 'error', build: { outDir: app, emptyOutDir: true } })
  const made: Record<string, Lesson> = {}
  const folders: Record<string, string> = {
    lesson: app,
    ...(before !== undefined && { before }),
    timelinejs: rival(folder, 'timelinejs', lesson, {
      package: 'node_modules/@knight-lab/timelinejs/dist',
    }),
    'vis-timeline': rival(folder, 'vis-timeline', lesson, {
      'package/vis-timeline.js': 'node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js',
      'package/styles.css': 'node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css',
    }),
  }
  for (const count of counts) {
    const name = `made-${count}`
    const site = path.join(folder, name)
    cpSync(app, site, { recursive: true })
    made[name] = withManyEvents(lesson, count)
    replaceLesson(site, id, toJson(made[name]))
    await finishRelease(site)
    folders[name] = site
  }
  return { lesson, folders, made }
}

/** A page of ours, the files of a package, and the events beside them. */
function rival(within: string, name: string, lesson: Lesson, files: Readonly<Record<string, string>>): string {
  const site = path.join(within, name)
  mkdirSync(site)
  cpSync(`bench/${name}.html`, path.join(site, 'index.html'))
  for (const [to, from] of Object.entries(files)) cpSync(from, path.join(site, to), { recursive: true })
  writeFileSync(path.join(site, 'events.json'), JSON.stringify(toTimelineJs(lesson)))
  return site
}

/** Another lesson in a built site, under the name that the build would give it: its fields are not checked again. */
function replaceLesson(site: string, id: string, text: string): void {
  const file = lessonPath(id)
  const own = /^lesson-\w+\.json/
  const folder = path.join(site, path.dirname(file))
  const [before, ...packed] = readdirSync(folder).filter((each) => own.test(each))
  if (before === undefined) throw new Error(`${folder} has no lesson`)
  for (const each of [before, ...packed]) rmSync(path.join(folder, each))
  const named = hashedName(file, text)
  writeFileSync(path.join(site, named), text)
  const page = path.join(site, 'index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll(before, path.basename(named)))
}
