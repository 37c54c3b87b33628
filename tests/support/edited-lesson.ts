import type { Issue } from '#src/domain/issue.ts'
import { type CompiledLesson, compileTexts } from '#tools/content/compile/compile-lesson.ts'
import { readLesson } from '#tools/content/read/read.ts'
import type { Rule } from '#tools/content/rule.ts'
import { TINY_DIRECTORY } from './tiny-lesson.ts'

/** By path within the lesson: what to find, and what to put in its place. */
export type Edits = Readonly<Record<string, readonly [find: string, replacement: string]>>

const tiny = await readLesson(TINY_DIRECTORY)

/** Compiles the tiny lesson with small edits, and with the given rules only. */
export function compileEdited(edits: Edits, rules: readonly Rule[] = []): CompiledLesson {
  const texts = new Map(tiny.texts)
  for (const [path, [find, replacement]] of Object.entries(edits)) {
    const text = texts.get(path) ?? ''
    if (!text.includes(find)) throw new Error(`${path} does not hold “${find}”`)
    texts.set(
      path,
      text.replace(find, () => replacement),
    )
  }
  return compileTexts({ ...tiny, texts }, rules)
}

/** The line of the tiny lesson's file on which the words first stand. */
export function tinyLine(path: string, words: string): number {
  const text = tiny.texts.get(path) ?? ''
  if (!text.includes(words)) throw new Error(`${path} does not hold “${words}”`)
  return text.slice(0, text.indexOf(words)).split('\n').length
}

/** What one rule says of the edited tiny lesson; without edits it must say nothing. */
export function issuesOf(rule: Rule, edits: Edits = {}): readonly Issue[] {
  return compileEdited(edits, [rule]).issues.filter((issue) => issue.rule === rule.name)
}
