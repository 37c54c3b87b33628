import type { Answers } from '#src/domain/answers.ts'
import type { Issue } from '#src/domain/issue.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { TeachersNotes } from '#src/domain/teachers-notes.ts'
import type { AuthoredSource } from '#src/lesson/schema/sources-file.ts'
import { checkRules } from '../check-rules.ts'
import { compile } from '../compile.ts'
import { limitIssues } from '../read/limit-issues.ts'
import { parseLessonFiles } from '../read/parse-lesson-files.ts'
import { type LessonTexts, readLesson } from '../read/read.ts'
import type { Rule } from '../rule.ts'
import { ALL_RULES } from '../rules/all-rules.ts'

export type CompiledLesson = {
  /** Null if there is any error; warnings do not block. */
  readonly lesson: Lesson | null
  /** What students must not have before they answer, and what only teachers read; null if the lesson is. */
  readonly answers: Answers | null
  readonly teachersNotes: TeachersNotes | null
  /** The works cited, as authored in CSL-JSON, for making citations and exports. */
  readonly bibliography: readonly AuthoredSource[]
  readonly issues: readonly Issue[]
}

/** Reads, parses, compiles and cross-checks a lesson. Bad input never throws but is returned as issues. */
export async function compileLesson(directory: string, rules: readonly Rule[] = ALL_RULES): Promise<CompiledLesson> {
  return compileTexts(await readLesson(directory), rules)
}

/** The same from texts in memory, so that a test can break a lesson without touching a file. */
export function compileTexts(texts: LessonTexts, rules: readonly Rule[]): CompiledLesson {
  const { authored, issues: unparsed, lineOf } = parseLessonFiles(texts)
  const withLines = (issues: readonly Issue[]) =>
    limitIssues(issues).map((issue) => addLine(issue, lineOf(issue.file, issue.pointer)))
  if (authored === null)
    return { lesson: null, answers: null, teachersNotes: null, bibliography: [], issues: withLines(unparsed) }
  const { lesson, answers, teachersNotes, issues: found } = compile(authored)
  const issues = withLines([...unparsed, ...found, ...checkRules(rules, { authored, lesson, lineOf })])
  const failed = issues.some((issue) => issue.severity === 'error')
  const whole = failed ? { lesson: null, answers: null, teachersNotes: null } : { lesson, answers, teachersNotes }
  return { ...whole, bibliography: authored.sources.value, issues }
}

function addLine(issue: Issue, line: number | undefined): Issue {
  return issue.line !== undefined || line === undefined ? issue : { ...issue, line }
}
