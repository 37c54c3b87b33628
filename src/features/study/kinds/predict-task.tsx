import type { Prediction } from '#src/domain/teaching.ts'
import { useSession, useWords } from '../../session.tsx'
import { ChoiceRows } from '../choice-rows.tsx'
import { SourceLinks, citing } from '../source-links.tsx'
import { TaskLife } from '../task-life.tsx'

/** One of four, before anything on the page gives it away. The outcome is shown from the day its story ends. */
export function PredictTask({ prediction }: { readonly prediction: Prediction }) {
  const words = useWords().study
  const { lesson } = useSession().index
  const { id, prompt, options, recommendation } = prediction
  const textOf = (option: string) => options.find((each) => each.id === option)?.text ?? option
  const outcome = lesson.recommendations.find((each) => each.id === recommendation)?.outcome
  return (
    <TaskLife
      task={`prediction:${id}`}
      kind="predict"
      title={prompt}
      facts={words.predict}
      empty={{ option: '' }}
      missing={({ option }) => (option === '' ? words.missing.choice : null)}
      form={({ option }, change) => (
        <ChoiceRows
          legend={prompt}
          isLegendHidden
          options={options}
          chosen={option}
          onChoose={(chosen) => {
            change({ option: chosen })
          }}
        />
      )}
      given={({ option }) => <p>{textOf(option)}</p>}
      reveal={({ predictions }) => {
        const answer = predictions[id]
        if (answer === undefined) return null
        return {
          until: outcome?.knownFrom ?? lesson.frame.to,
          body: (
            <>
              <p>{words.nearest(textOf(answer.best))}</p>
              <p>{answer.reveal}</p>
              <SourceLinks citations={citing(answer.sources)} />
            </>
          ),
        }
      }}
    />
  )
}
