import type { QuoteTask as Quote } from '#src/domain/task.ts'
import { useWords } from '../../session.tsx'
import { answerTo } from '../answer-to.ts'
import { ChoiceRows } from '../choice-rows.tsx'
import { EditorsView } from '../editors-view.tsx'
import { Evidence } from '../evidence.tsx'
import { PassageLink } from '../passage-link.tsx'
import { Starters } from '../starters.tsx'
import { TaskLife } from '../task-life.tsx'
import { useTaskHead } from '../use-task-head.tsx'
import { WrittenAnswer } from '../written-answer.tsx'
import { WrittenWithEvidence } from '../written-with-evidence.tsx'

/** An answer that rests on words of the document. */
export function QuoteTask({ task }: { readonly task: Quote }) {
  const words = useWords().study
  const head = useTaskHead(task)
  const { questions, starters, goodEvidence } = task
  const options = questions.map(({ id, question }) => ({ id, text: question }))
  const questionOf = (id: string) => questions.find((each) => each.id === id)?.question ?? ''
  return (
    <TaskLife
      {...head}
      kind="quote"
      empty={{ question: '', text: '', evidence: [], otherwise: '' }}
      missing={({ question, text, evidence }) => {
        if (question === '') return words.missing.choice
        if (text.trim() === '') return words.missing.text
        return evidence.length === 0 ? words.missing.evidence : null
      }}
      form={(content, change) => (
        <>
          <ChoiceRows
            legend={words.chooseQuestion}
            options={options}
            chosen={content.question}
            onChoose={(question) => {
              change({ ...content, question })
            }}
          />
          <Starters title={words.starters} items={starters} />
          <Starters title={words.goodEvidence} items={goodEvidence} />
          <WrittenWithEvidence id={task.id} content={content} onChange={change} />
          <WrittenAnswer
            label={words.otherwise}
            rows={2}
            text={content.otherwise}
            onType={(otherwise) => {
              change({ ...content, otherwise })
            }}
          />
        </>
      )}
      given={({ question, text, evidence, otherwise }) => (
        <>
          <p>{questionOf(question)}</p>
          <p className="own-words">{text}</p>
          <Evidence evidence={evidence} />
          {otherwise !== '' && <p className="own-words">{otherwise}</p>}
        </>
      )}
      reveal={(answers, { question }) => {
        const answer = answerTo(answers, task.id, 'quote')
        return (
          answer && {
            until: answer.asOf,
            body: (
              <>
                {answer.modelQuotations
                  .filter((each) => each.question === question)
                  .map((each) => (
                    <div key={each.words}>
                      <p>
                        {words.model} <q>{each.words}</q> <PassageLink passage={each.passage} />
                      </p>
                      <p>{each.answer}</p>
                      <p>{each.whyGood}</p>
                    </div>
                  ))}
                {answer.weakQuotations
                  .filter((each) => each.question === question)
                  .map((each) => (
                    <p key={each.words}>
                      {words.weak} <q>{each.words}</q> <PassageLink passage={each.passage} /> {each.whyWeak}
                    </p>
                  ))}
                <EditorsView answer={answer} />
              </>
            ),
          }
        )
      }}
    />
  )
}
