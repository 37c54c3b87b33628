import type { Opening } from '#src/domain/teaching.ts'
import type { Vote } from '#src/domain/task.ts'
import type { Plan, TeachersNotes, VoteNotes } from '#src/domain/teachers-notes.ts'
import { type Report, type Spot, inside, spotIn } from '../read/issue-log.ts'
import type { Authored } from '../read/layout.ts'
import { toCitation } from './compile-common.ts'
import { compileDay } from './days.ts'
import { compileHindsight } from './prose.ts'
import { dayOrNull } from './tasks/compile-tasks.ts'

/** The students' part of the votes; the rest is for teachers. */
export function compileVotes({ file, value }: Authored['classroom'], report: Report): Vote[] {
  return value.votes.map(({ id, question, options, asOf }, at) => ({
    id,
    question,
    options,
    asOf: compileDay(asOf, spotIn(file, 'votes', at, 'asOf'), report),
  }))
}

type Shared = Pick<TeachersNotes, 'votes' | 'misreadings' | 'hooks' | 'materials'>

export function compileShared({ value }: Authored['classroom']): Shared {
  const { hooks, materials, misreadings } = value
  const notes = ({ best, voteAgain, reveal, refs }: VoteNotes): VoteNotes => ({ best, voteAgain, reveal, refs })
  return { hooks, materials, misreadings, votes: Object.fromEntries(value.votes.map((vote) => [vote.id, notes(vote)])) }
}

export function compilePlans(files: Authored['plans'], report: Report): Plan[] {
  return files.map(({ file, value }) => ({
    ...value,
    steps: value.steps.map((step, at) => ({
      ...step,
      asOf: dayOrNull(step.asOf, spotIn(file, 'steps', at, 'asOf'), report),
    })),
  }))
}

type Openings = { readonly introduction: Opening; readonly background: Opening }

export function compileOpenings({ file, value }: Authored['introduction'], report: Report): Openings {
  const opening = (part: (typeof value)['introduction'], spot: Spot): Opening => ({
    asOf: compileDay(part.asOf, inside(spot, 'asOf'), report),
    text: part.text,
    refs: part.refs ?? [],
    citations: part.sources.map(toCitation),
  })
  return {
    introduction: opening(value.introduction, spotIn(file, 'introduction')),
    background: opening(value.background, spotIn(file, 'background')),
  }
}

export function compileTeacherBackground(
  { file, value }: Authored['introduction'],
  report: Report,
): TeachersNotes['background'] {
  const { text, refs = [], sources } = value.teacherBackground
  return {
    text: compileHindsight(text, spotIn(file, 'teacherBackground', 'text'), report),
    refs,
    citations: sources.map(toCitation),
  }
}
