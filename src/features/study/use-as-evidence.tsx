import type { NotePlace } from '#src/domain/quotation.ts'
import { quotationOf } from '#src/lesson/quotation-of.ts'
import { stepAt } from '#src/state/tour.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import { EMPTY, type QuotableTask, type QuotableKind, quotableTasksOf, withQuotation } from './quotable-tasks.ts'
import { useAnswer } from '../use-answer.ts'

/**
 * Attaches the words selected in the text to an answer of the step, or of the exercise that is open by itself: to the
 * one that the learner worked at last, else to the first.
 */
export function UseAsEvidence({ place }: { readonly place: NotePlace }) {
  const { lesson } = useSession().index
  const position = useAppState(({ mode, tour }) => (mode === 'study' ? tour : null))
  const exercise = useAppState(({ task }) => task)
  const wanted = useAppState((state) => state.quotingFor)
  const step = position === null ? undefined : stepAt(lesson, position)
  const takers =
    step === undefined ? [] : quotableTasksOf(exercise === null ? step : { questions: [], tasks: [exercise] }, lesson)
  const taker = takers.find(({ task }) => task === wanted) ?? takers[0]
  return taker === undefined ? null : <Use key={taker.task} taker={taker} place={place} />
}

type Props = { readonly taker: QuotableTask; readonly place: NotePlace }

function Use({ taker: { task, kind, title }, place }: Props) {
  const words = useWords().study.evidence
  const { index, actions } = useSession()
  const { first, second, isLocked, change, thinkAgain } = useAnswer<QuotableKind>(task, kind, EMPTY[kind])
  const isFixed = 'uncovered' in first.content && first.content.uncovered.length > 0
  if (isFixed) return null
  return (
    <button
      type="button"
      title={words.for(title)}
      onClick={() => {
        const quotation = quotationOf(index, place)
        const latest = isLocked ? (second ?? first) : first
        const content = withQuotation(kind, latest.content, quotation)
        if (isLocked) thinkAgain({ content, sure: latest.sure })
        else change(content)
        document.getSelection()?.removeAllRanges()
        actions.quoteFor(task)
        actions.showTab('lesson')
      }}
    >
      {words.use}
    </button>
  )
}
