import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { compileCached } from '../content/compile-cached.ts'
import { lessonPath } from '../content/emit/emit.ts'
import { LESSON_EXPORTS } from './lesson-exports.ts'

const LESSONS = 'data/lessons'

/** Writes what is made of every lesson into a folder: node tools/exports/cli.ts <folder> */
async function run(folder: string): Promise<void> {
  for (const name of await readdir(LESSONS)) {
    const { lesson, ...rest } = await compileCached(path.posix.join(LESSONS, name))
    if (lesson === null) throw new Error(`${name} has errors: run npm run check:content`)
    const beside = path.join(folder, path.dirname(lessonPath(lesson.id)))
    await mkdir(beside, { recursive: true })
    await Promise.all(
      LESSON_EXPORTS.map((each) => writeFile(path.join(beside, each.name), each.make({ lesson, ...rest }))),
    )
    console.log(beside)
  }
}

await run(process.argv[2] ?? 'out/exports')
