import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import type { Lesson } from '#src/domain/lesson.ts'
import { compileCached } from '#tools/content/compile-cached.ts'
import { lessonPath, toJson } from '#tools/content/emit/emit.ts'
import { finishRelease } from '#tools/site/release.ts'
import { withManyEvents } from './many-events.ts'
import { toTimelineJs } from './timelinejs-data.ts'

const MANY = 2000

/** A lesson in two sites: the app's own, and one of TimelineJS with the same events. */
export type Pair = { readonly name: string; readonly lesson: Lesson; readonly app: string; readonly timelineJs: string }

/** Builds the app as it is handed out, once with the real lesson and once with a made one of 2,000 events. */
export async function buildSites(id: string): Promise<{ readonly real: Pair; readonly many: Pair }> {
  const { lesson } = await compileCached(path.posix.join('data/lessons', id))
  if (lesson === null) throw new Error(`${id} has errors: npm run check:content`)
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
  const built = path.join(folder, 'built')
  await build({ logLevel: 'error', build: { outDir: built, emptyOutDir: true } })
  const pair = async (name: string, each: Lesson): Promise<Pair> => {
    const app = path.join(folder, name)
    cpSync(built, app, { recursive: true })
    writeFileSync(builtLesson(app, id), toJson(each))
    await finishRelease(app)
    const timelineJs = path.join(folder, `${name}-timelinejs`)
    mkdirSync(timelineJs)
    cpSync('bench/timelinejs.html', path.join(timelineJs, 'index.html'))
    cpSync('node_modules/@knight-lab/timelinejs/dist', path.join(timelineJs, 'package'), { recursive: true })
    writeFileSync(path.join(timelineJs, 'events.json'), JSON.stringify(toTimelineJs(each)))
    return { name, lesson: each, app, timelineJs }
  }
  return { real: await pair('real', lesson), many: await pair('many', withManyEvents(lesson, MANY)) }
}

/** The lesson's file in a built site, whose name holds the hash of its content. */
function builtLesson(site: string, id: string): string {
  const folder = path.join(site, path.dirname(lessonPath(id)))
  const name = readdirSync(folder).find((each) => /^lesson-\w+\.json$/.test(each))
  if (name === undefined) throw new Error(`${folder} has no lesson`)
  return path.join(folder, name)
}
