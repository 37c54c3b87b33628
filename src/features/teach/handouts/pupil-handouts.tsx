import type { ReactElement, ReactNode } from 'react'
import type { Lesson } from '#src/domain/lesson.ts'
import type { Words } from '#src/i18n/words.ts'
import { AdaptedSheet } from './pupils/adapted-sheet.tsx'
import { BlackoutSheet } from './pupils/blackout-sheet.tsx'
import { CardSheet } from './pupils/card-sheet.tsx'
import { PredictionSheet, RetrievalSheet } from './pupils/choice-sheets.tsx'
import { CompareSheet } from './pupils/compare-sheet.tsx'
import { DaysSheet } from './pupils/days-sheet.tsx'
import { EvidenceSheet } from './pupils/evidence-sheet.tsx'
import { ExitSheet } from './pupils/exit-sheet.tsx'
import { ExtractCards } from './pupils/extract-cards.tsx'
import { MapSheet } from './pupils/map-sheet.tsx'
import { OrderCards } from './pupils/order-cards.tsx'
import { QuestionSheet, QuoteSheet } from './pupils/question-sheet.tsx'
import { TextSheet } from './pupils/text-sheet.tsx'

/** A handout that can be ticked, seen and printed. */
export type Handout = { readonly id: string; readonly title: string; readonly sheet: ReactElement }

/** What pupils may be given, all made from the lesson, which contains no answers; nothing else can be passed in. */
export function pupilHandouts(lesson: Lesson, { handouts: text, formats }: Words, map: ReactNode): readonly Handout[] {
  return [
    { id: 'text', title: text.text.title, sheet: <TextSheet /> },
    { id: 'adapted', title: text.adapted.title, sheet: <AdaptedSheet /> },
    { id: 'card', title: text.card.title, sheet: <CardSheet /> },
    ...tasksOf(lesson, 'cover').map((task) => ({
      id: task.id,
      title: text.blackout.title(task.title),
      sheet: <BlackoutSheet task={task} />,
    })),
    { id: 'map', title: text.map.title(formats.day(lesson.documentDay)), sheet: <MapSheet map={map} /> },
    { id: 'days', title: text.days.title, sheet: <DaysSheet /> },
    ...tasksOf(lesson, 'order').map((task) => ({
      id: task.id,
      title: text.order.title(task.title),
      sheet: <OrderCards task={task} />,
    })),
    { id: 'extracts', title: text.extracts.title, sheet: <ExtractCards /> },
    ...tasksOf(lesson, 'compare').map((task) => ({
      id: task.id,
      title: text.compare.title(task.title),
      sheet: <CompareSheet task={task} />,
    })),
    ...tasksOf(lesson, 'weigh').map((task) => ({
      id: task.id,
      title: text.evidence.title(task.title),
      sheet: <EvidenceSheet task={task} />,
    })),
    { id: 'questions', title: text.questions.title, sheet: <QuestionSheet /> },
    ...tasksOf(lesson, 'quote').map((task) => ({ id: task.id, title: task.title, sheet: <QuoteSheet task={task} /> })),
    { id: 'predictions', title: text.predictions.title, sheet: <PredictionSheet /> },
    ...tasksOf(lesson, 'retrieval').map((task) => ({
      id: task.id,
      title: task.title,
      sheet: <RetrievalSheet task={task} />,
    })),
    ...tasksOf(lesson, 'exit').flatMap((task) => [
      { id: task.id, title: text.exit.title(task.title), sheet: <ExitSheet task={task} /> },
      {
        id: `${task.id}-before-the-end`,
        title: text.exit.titleAt(formats.day(task.beforeTheEnd.asOf)),
        sheet: <ExitSheet task={task} beforeTheEnd />,
      },
    ]),
  ]
}

type TaskOf<K> = Extract<Lesson['tasks'][number], { readonly kind: K }>

function tasksOf<K extends Lesson['tasks'][number]['kind']>({ tasks }: Lesson, kind: K): readonly TaskOf<K>[] {
  return tasks.filter((task): task is TaskOf<K> => task.kind === kind)
}
