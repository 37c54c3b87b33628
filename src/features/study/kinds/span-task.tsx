import { type DrawnSpan, drawnSpan, withSpan } from '#src/domain/span-task.ts'
import type { SpanTask as Span } from '#src/domain/task.ts'
import type { Contents } from '#src/domain/workbook/answer.ts'
import { useSession, useWords } from '../../session.tsx'
import { useHorizon } from '../../use-horizon.ts'
import { answerTo } from '../answer-to.ts'
import { EditorsView } from '../editors-view.tsx'
import { SpanField } from '../span-field.tsx'
import { RefLinks, SourceLinks } from '../source-links.tsx'
import { TaskLife } from '../task-life.tsx'
import { useTaskHead } from '../use-task-head.tsx'
import { WrittenAnswer } from '../written-answer.tsx'

/** Lengths of time drawn in days, and what follows from them. */
export function SpanTask({ task }: { readonly task: Span }) {
  const { study, formats } = useWords()
  const words = study.span
  const { lesson } = useSession().index
  const { asOf, later } = useHorizon()
  const head = useTaskHead(task)
  const { spans, thenAsk } = task
  const drawn = (content: Contents['span'], id: string) => drawnSpan(content, id, lesson)
  const replyTo = ({ replies }: Contents['span'], at: number) => replies.find(({ id }) => id === String(at))?.text ?? ''
  const said = ({ from, to, end }: Pick<DrawnSpan, 'from' | 'to' | 'end'>) =>
    words.drawn(formats.day(from), formats.day(to), to - from, words.ends[end])
  return (
    <TaskLife
      {...head}
      kind="span"
      empty={{ spans: [], replies: [] }}
      missing={(content) => {
        const rest = spans.filter(({ id }) => drawn(content, id).to <= drawn(content, id).from)
        return rest.length === 0 ? null : words.notDrawn(formats.list(rest.map(({ label }) => label)))
      }}
      form={(content, change) => (
        <>
          {spans.map(({ id, label, words: quoted }) => (
            <SpanField
              key={id}
              label={label}
              quoted={quoted}
              span={drawn(content, id)}
              onDraw={(span) => {
                change(withSpan(content, { ...span, id }))
              }}
            />
          ))}
          {thenAsk.map(({ question, look }, at) => (
            <div key={question}>
              <WrittenAnswer
                label={question}
                rows={2}
                text={replyTo(content, at)}
                onType={(text) => {
                  const id = String(at)
                  change({ ...content, replies: [...content.replies.filter((each) => each.id !== id), { id, text }] })
                }}
              />
              <RefLinks title={words.look} refs={look} />
            </div>
          ))}
        </>
      )}
      given={(content) => (
        <dl>
          {spans.map(({ id, label }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{said(drawn(content, id))}</dd>
            </div>
          ))}
          {thenAsk.map(({ question }, at) => {
            const reply = replyTo(content, at)
            return (
              reply !== '' && (
                <div key={question}>
                  <dt>{question}</dt>
                  <dd className="own-words">{reply}</dd>
                </div>
              )
            )
          })}
        </dl>
      )}
      reveal={(answers) => {
        const answer = answerTo(answers, task.id, 'span')
        if (answer === null) return null
        const then = answer.later
        return {
          until: answer.asOf,
          body: (
            <>
              <dl>
                {answer.spans.map((each) => (
                  <div key={each.id}>
                    <dt>{spans.find(({ id }) => id === each.id)?.label}</dt>
                    <dd>{said(each)}</dd>
                    {each.outsideFrame !== undefined && <dd>{each.outsideFrame}</dd>}
                  </div>
                ))}
              </dl>
              <p>{answer.words}</p>
              {answer.otherStart !== undefined && <p>{answer.otherStart}</p>}
              <dl>
                {thenAsk.map(({ question }, at) => (
                  <div key={question}>
                    <dt>{question}</dt>
                    <dd>{answer.thenAsk[at]}</dd>
                  </div>
                ))}
              </dl>
              {then !== undefined && (later === 'show' || then.asOf <= asOf) && (
                <>
                  <p>{then.text}</p>
                  <RefLinks refs={then.events} />
                  <SourceLinks citations={then.citations} />
                </>
              )}
              <EditorsView answer={answer} />
            </>
          ),
        }
      }}
    />
  )
}
