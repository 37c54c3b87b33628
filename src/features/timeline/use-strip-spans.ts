import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Day } from '#src/domain/day.ts'
import { drawnSpan, withSpan } from '#src/domain/span-task.ts'
import type { Contents } from '#src/domain/workbook/answer.ts'
import { shownSpanTask } from '#src/state/span-task.ts'
import type { SpanEnd, StripSpan } from '#src/widgets/timeline/timeline-scene.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useAnswer } from '../use-answer.ts'
import { useAnswers } from '../use-answers.ts'
import { useHorizon } from '../use-horizon.ts'

const NOTHING_DRAWN: Contents['span'] = { spans: [], replies: [] }

/** An end of a span that can be moved by keyboard. */
export type MovableEnd = {
  readonly id: string
  readonly end: SpanEnd
  readonly name: string
  readonly day: Day
}

/**
 * The spans of the exercise that is shown, as the learner's answer has them, and beside them the editors' once it is
 * locked in. The form of the exercise writes the same answer.
 */
export function useStripSpans() {
  const { study, formats } = useWords()
  const words = study.span
  const { lesson } = useSession().index
  const { asOf, later } = useHorizon()
  const task = useAppState((state) => shownSpanTask(lesson, state))
  const { first, second, isLocked, change } = useAnswer(task?.id ?? null, 'span', NOTHING_DRAWN)
  const [fetched] = useAnswers(task !== undefined && isLocked)
  const [held, hold] = useState<Pick<MovableEnd, 'id' | 'end'> | null>(null)
  const { content } = second ?? first
  const answer = fetched.status === 'here' && task !== undefined ? fetched.answers.tasks[task.id] : undefined
  const spans = useMemo(() => {
    const labelOf = (name: string, { from, to }: Pick<StripSpan, 'from' | 'to'>) =>
      words.onStrip(name, formats.dayShort(from), formats.day(to), to - from)
    const mine = (task?.spans ?? []).map(({ id, label }): StripSpan => {
      const drawn = drawnSpan(content, id, lesson)
      const isDrawn = drawn.to > drawn.from
      return {
        ...drawn,
        label: isDrawn ? labelOf(label, drawn) : words.toDraw(label),
        isMovable: !isLocked,
        held: held?.id === id ? held.end : null,
      }
    })
    const isKnown = answer?.kind === 'span' && (later === 'show' || (answer.asOf !== null && answer.asOf <= asOf))
    const theirs = (isKnown && isLocked ? answer.spans : []).map(({ id, from, to, end }): StripSpan => {
      const label = labelOf(words.bySources, { from, to })
      return { id: `sources ${id}`, from, to, end, label, isMovable: false, held: null }
    })
    return mine.flatMap((each) => [each, ...theirs.filter(({ id }) => id === `sources ${each.id}`)])
  }, [task, content, lesson, isLocked, held, answer, later, asOf, words, formats])
  const write = useRef<(id: string, end: SpanEnd, day: Day) => void>(null)
  useLayoutEffect(() => {
    write.current = (id, end, day) => {
      if (!isLocked) change(withSpan(content, { ...drawnSpan(content, id, lesson), [end]: day }))
    }
  })
  // the strip is created once, so its callback must not change with every keystroke
  const move = useCallback((id: string, end: SpanEnd, day: Day) => {
    write.current?.(id, end, day)
  }, [])
  const ends: readonly MovableEnd[] = spans
    .filter(({ isMovable }) => isMovable)
    .flatMap(({ id, from, to }) => {
      const label = task?.spans.find((each) => each.id === id)?.label ?? id
      return [
        { id, end: 'from' as const, name: words.endOf(label, words.from), day: from },
        { id, end: 'to' as const, name: words.endOf(label, words.to), day: to },
      ]
    })
  return { spans, ends, move, hold }
}
