import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Issue } from '#src/domain/issue.ts'
import { compileCached } from './compile-cached.ts'
import type { CompiledLesson } from './compile/compile-lesson.ts'
import { writeLesson } from './emit/emit.ts'
import { printCount, printIssue } from './read/print-issue.ts'
import { toSchemaFiles } from './emit/schema-files.ts'

const LESSONS = 'data/lessons'
const SCHEMAS = 'data/schema'
const USAGE = `node tools/content/cli.ts check              checks every lesson in ${LESSONS}
node tools/content/cli.ts build [folder]     checks and writes lessons/<id>/ into the folder (dist)
node tools/content/cli.ts schema [--check]   writes the schemas for editors, or says whether they are fresh`

async function compileAll(): Promise<{
  readonly compiled: readonly CompiledLesson[]
  readonly issues: readonly Issue[]
}> {
  const folders = await readdir(LESSONS, { withFileTypes: true })
  const names = folders.filter((each) => each.isDirectory()).map((each) => each.name)
  const results = await Promise.all(names.map((name) => compileCached(posix.join(LESSONS, name))))
  const issues = results.flatMap((each) => each.issues)
  for (const issue of issues) console.error(printIssue(issue))
  console.log(`${names.join(', ')}: ${printCount(issues)}`)
  return { compiled: results, issues }
}

const failsOn = (issues: readonly Issue[]): number => (issues.some((issue) => issue.severity === 'error') ? 1 : 0)

async function build(output: string): Promise<number> {
  const { compiled, issues } = await compileAll()
  for (const each of compiled) console.log((await writeLesson(each, output)).join('\n'))
  return failsOn(issues)
}

async function writeSchemas(checkOnly: boolean): Promise<number> {
  const files = [...(await toSchemaFiles())].map(([name, text]) => ({ path: join(SCHEMAS, name), text }))
  const stale = files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
  if (checkOnly) {
    for (const { path } of stale) console.error(`${path} is not fresh: run node tools/content/cli.ts schema`)
    return stale.length === 0 ? 0 : 1
  }
  await mkdir(SCHEMAS, { recursive: true })
  await Promise.all(stale.map(({ path, text }) => writeFile(path, text)))
  console.log(`${files.length} schemas, ${stale.length} written`)
  return 0
}

async function run([command, argument]: readonly string[]): Promise<number> {
  switch (command) {
    case 'check':
      return failsOn((await compileAll()).issues)
    case 'build':
      return build(argument ?? 'dist')
    case 'schema':
      return writeSchemas(argument === '--check')
    case undefined:
    default:
      console.error(USAGE)
      return 2
  }
}

process.exitCode = await run(process.argv.slice(2))
