import type { Answers } from '#src/domain/answers.ts'
import type { Issue } from '#src/domain/issue.ts'
import { LESSON_FORMAT, type Lesson } from '#src/domain/lesson.ts'
import { PLAIN_SIDE } from '#src/domain/side.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import type { TeachersNotes } from '#src/domain/teachers-notes.ts'
import {
  compileOpenings,
  compilePlans,
  compileShared,
  compileTeacherBackground,
  compileVotes,
} from './compile/compile-classroom.ts'
import { without } from './compile/compile-common.ts'
import { compilePassages, compileRecommendations } from './compile/compile-document.ts'
import { compileEvents } from './compile/compile-events.ts'
import { compileExtracts } from './compile/compile-extracts.ts'
import { compileFronts } from './compile/compile-fronts.ts'
import { compilePlaces } from './compile/compile-places.ts'
import { compileDisputes, compilePeople, compileSources, compileTerms } from './compile/compile-reference.ts'
import { compileAreas, compileLines, compileMovements } from './compile/compile-shapes.ts'
import {
  compileQuestionAnswers,
  compileQuestions,
  compileSpeakerNotes,
  compileTours,
} from './compile/compile-teaching.ts'
import { compileUnits } from './compile/compile-units.ts'
import { compileDay } from './compile/days.ts'
import { compileTasks } from './compile/tasks/compile-tasks.ts'
import { type Report, type Spot, inside, spotIn, toError } from './read/issue-log.ts'
import type { Authored } from './read/layout.ts'

export type Compiled = {
  readonly lesson: Lesson
  readonly answers: Answers
  readonly teachersNotes: TeachersNotes
  readonly issues: readonly Issue[]
}

/**
 * Compiles what authors wrote into what the app reads. Always returns a lesson, in which parts with issues may be
 * incomplete.
 */
export function compile(authored: Authored): Compiled {
  const issues: Issue[] = []
  const report: Report = (spot, finding) => issues.push(toError(spot, finding))
  const { file, value } = authored.lesson
  const { documentDay, ...plain } = value
  const days = ({ from, to }: { readonly from: string; readonly to: string }, spot: Spot): TimeWindow => ({
    from: compileDay(from, inside(spot, 'from'), report),
    to: compileDay(to, inside(spot, 'to'), report),
  })
  const lanes = value.lanes.map((lane) => lane.id)
  const events = compileEvents(authored.events, lanes, report)
  const { tasks, answers, notes } = compileTasks(authored.tasks, report)
  const lesson: Lesson = {
    formatVersion: LESSON_FORMAT,
    ...without(plain, 'seed'),
    documentDay: compileDay(documentDay, spotIn(file, 'documentDay'), report),
    frame: days(value.frame, spotIn(file, 'frame')),
    firstView: days(value.firstView, spotIn(file, 'firstView')),
    retoldBy: value.retoldBy ?? [],
    turningPoints: (value.turningPoints ?? []).map(({ label, short, ...ends }, at) => ({
      label,
      ...(short === undefined ? {} : { short }),
      days: days(ends, spotIn(file, 'turningPoints', at)),
    })),
    sides: value.sides.map(({ ink = PLAIN_SIDE.ink, form = PLAIN_SIDE.form, ...side }) => ({ ...side, ink, form })),
    credits: value.credits.map((credit) => (typeof credit === 'string' ? credit : credit.text)),
    card: authored.card.value,
    passages: compilePassages(authored.passages, authored.apparatus.value, report),
    recommendations: compileRecommendations(authored.recommendations, events, report),
    places: compilePlaces(authored.places, report),
    areas: compileAreas(authored.areas, new Set(value.zones.flatMap(({ readings }) => readings)), report),
    fronts: compileFronts(authored.fronts, report),
    lines: compileLines(authored.lines, report),
    movements: compileMovements(authored.movements, report),
    units: compileUnits(authored.units, report),
    events,
    people: compilePeople(authored.people, report),
    terms: compileTerms(authored.glossary, report),
    disputes: compileDisputes(authored.disputes, report),
    sources: compileSources(authored.sources, report),
    ...compileQuestions(authored.questions),
    tours: compileTours(authored.tours, report),
    extracts: compileExtracts(authored.extracts, report),
    tasks,
    votes: compileVotes(authored.classroom, report),
    ...compileOpenings(authored.introduction, report),
  }
  return {
    lesson,
    answers: { lesson: value.id, ...compileQuestionAnswers(authored.questions), tasks: answers },
    teachersNotes: {
      lesson: value.id,
      background: compileTeacherBackground(authored.introduction, report),
      speakerNotes: compileSpeakerNotes(authored.tours, report),
      tasks: notes,
      ...compileShared(authored.classroom),
      plans: compilePlans(authored.plans, report),
    },
    issues,
  }
}
