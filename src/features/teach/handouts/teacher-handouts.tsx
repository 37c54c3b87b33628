import type { Answers } from '#src/domain/answers.ts'
import type { TeachersNotes } from '#src/domain/teachers-notes.ts'
import type { Words } from '#src/i18n/words.ts'
import type { Handout } from './pupil-handouts.tsx'
import { KeySheet } from './teacher/key-sheet.tsx'
import { LectureSheet } from './teacher/lecture-sheet.tsx'
import { PlanSheet } from './teacher/plan-sheet.tsx'

/** What only the teacher prints. */
export function teacherHandouts(notes: TeachersNotes, answers: Answers, { handouts: text }: Words): readonly Handout[] {
  return [
    ...notes.plans.map((plan) => ({
      id: plan.id,
      title: text.plan.title(plan.title),
      sheet: <PlanSheet plan={plan} notes={notes} />,
    })),
    { id: 'key', title: text.key.title, sheet: <KeySheet answers={answers} notes={notes} /> },
    { id: 'lecture', title: text.lecture.title, sheet: <LectureSheet notes={notes} /> },
  ]
}
