import type { Lesson } from './lesson.ts'
import type { TimeWindow } from './span.ts'
import type { SpanTask, TaskId } from './task.ts'
import type { Contents } from './workbook/answer.ts'

/** The first of these exercises in which spans are drawn. */
export function spanTaskIn({ tasks }: Pick<Lesson, 'tasks'>, ids: readonly TaskId[]): SpanTask | undefined {
  return tasks.find((task) => task.kind === 'span' && ids.includes(task.id)) as SpanTask | undefined
}

/** Days before and after the document's that a span can reach: wide enough not to hint at the answer. */
const BEFORE = 30
const AFTER = 330

export function reachOfSpans({ documentDay }: Pick<Lesson, 'documentDay'>): TimeWindow {
  return { from: documentDay - BEFORE, to: documentDay + AFTER }
}

/** The part of it that the strip can show. */
export function viewOfSpans(lesson: Pick<Lesson, 'documentDay' | 'frame'>): TimeWindow {
  const { from, to } = reachOfSpans(lesson)
  return { from: Math.max(from, lesson.frame.from), to: Math.min(to, lesson.frame.to) }
}

type Drawing = Contents['span']
export type DrawnSpan = Drawing['spans'][number]

/** A span as drawn so far; at first it has no length, at the document's day. */
export function drawnSpan({ spans }: Drawing, id: string, { documentDay }: Pick<Lesson, 'documentDay'>): DrawnSpan {
  return spans.find((each) => each.id === id) ?? { id, from: documentDay, to: documentDay, end: 'closed' }
}

/** Replaces a span in the drawing. Ends moved past each other swap. */
export function withSpan(drawing: Drawing, span: DrawnSpan): Drawing {
  const ordered = { ...span, from: Math.min(span.from, span.to), to: Math.max(span.from, span.to) }
  return { ...drawing, spans: [...drawing.spans.filter(({ id }) => id !== span.id), ordered] }
}
