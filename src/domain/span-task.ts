import type { Lesson } from './lesson.ts'
import type { TimeWindow } from './span.ts'
import type { SpanTask, TaskId } from './task.ts'
import type { Contents } from './workbook/answer.ts'

/** The first of these exercises that has lengths of time drawn. */
export function spanTaskIn({ tasks }: Pick<Lesson, 'tasks'>, ids: readonly TaskId[]): SpanTask | undefined {
  return tasks.find((task) => task.kind === 'span' && ids.includes(task.id)) as SpanTask | undefined
}

/** Days before and after the document's that a span can reach: nearly a year, so that the room tells nothing. */
const BEFORE = 30
const AFTER = 330

export function reachOfSpans({ documentDay }: Pick<Lesson, 'documentDay'>): TimeWindow {
  return { from: documentDay - BEFORE, to: documentDay + AFTER }
}

/** What of it the strip can show. */
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

/** The drawing with this span in the place of the one before; an end that is moved past the other becomes it. */
export function withSpan(drawing: Drawing, span: DrawnSpan): Drawing {
  const ordered = { ...span, from: Math.min(span.from, span.to), to: Math.max(span.from, span.to) }
  return { ...drawing, spans: [...drawing.spans.filter(({ id }) => id !== span.id), ordered] }
}
