import { useSession, useWords } from '../../session.tsx'
import { findAskedQuestion } from './asked-question.ts'
import type { WritingTally } from './tally.ts'

/** What each pupil wrote to one question, second thoughts beside the first. */
export function WritingList({ tally: { task, item, texts } }: { readonly tally: WritingTally }) {
  const words = useWords()
  const text = words.teach.answers
  const asked = findAskedQuestion(useSession().index.lesson, words, task, item)
  return (
    <section>
      <h4>{asked?.question ?? task}</h4>
      <dl>
        {texts.map(({ name, first, second }) => (
          <div key={name}>
            <dt>{name}</dt>
            {first.map((written, at) => (
              <dd key={at} dir="auto">
                {written}
              </dd>
            ))}
            {second.map((written, at) => (
              <dd key={`second ${at}`} dir="auto">
                <b>{text.onSecondThoughts}</b> {written}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
