import type { ExitTask as Exit } from '#src/domain/task.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { useHorizon } from '../../use-horizon.ts'
import { useOutlook } from '../../use-outlook.ts'
import { answerTo } from '../answer-to.ts'
import { ChoiceRows } from '../choice-rows.tsx'
import { EditorsView } from '../editors-view.tsx'
import { Evidence } from '../evidence.tsx'
import { TaskLife } from '../task-life.tsx'
import { useTaskHead } from '../use-task-head.tsx'
import { WrittenWithEvidence } from '../written-with-evidence.tsx'
import styles from '../task.module.css'

/** The question a class leaves with, and the rubric by which a learner places their own answer. */
export function ExitTask({ task }: { readonly task: Exit }) {
  const words = useWords().study
  const { recommendations } = useSession().index.lesson
  const { titleOf } = useOutlook()
  const { asOf, later } = useHorizon()
  const isShort = useAppState((state) => state.tour?.path === 'short')
  const head = useTaskHead(task)
  const isBeforeTheEnd = later === 'hide' && task.asOf !== null && asOf < task.asOf
  const prompt = isBeforeTheEnd ? task.beforeTheEnd.prompt : isShort ? task.shortForm : task.prompt
  const levels = task.rubric.map(({ level, name, describes }) => ({
    id: String(level),
    text: words.exit.level(level, name, describes),
  }))
  return (
    <TaskLife
      {...head}
      prompt={<p>{prompt}</p>}
      kind="exit"
      empty={{ text: '', evidence: [], about: [], level: null }}
      missing={({ text, evidence }) => {
        if (text.trim() === '') return words.missing.text
        return evidence.length === 0 ? words.missing.evidence : null
      }}
      form={(content, change) => (
        <>
          <fieldset className={styles['checks']}>
            <legend>{words.exit.about}</legend>
            {recommendations.map(({ id, number }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={content.about.includes(id)}
                  onChange={() => {
                    const others = content.about.filter((each) => each !== id)
                    change({ ...content, about: others.length < content.about.length ? others : [...others, id] })
                  }}
                />
                {words.place.item(number, titleOf(id))}
              </label>
            ))}
          </fieldset>
          <WrittenWithEvidence id={task.id} content={content} onChange={change} rows={6} />
          <ChoiceRows
            legend={words.exit.ownLevel}
            options={levels}
            chosen={content.level === null ? null : String(content.level)}
            onChoose={(level) => {
              change({ ...content, level: Number(level) })
            }}
          />
          <details className={styles['hint']}>
            <summary>{words.exit.examples}</summary>
            <dl>
              {task.rubric.map(({ level, name, example }) => (
                <div key={level}>
                  <dt>{words.exit.levelName(level, name)}</dt>
                  <dd>{example}</dd>
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
      given={({ text, evidence, about, level }) => (
        <>
          <p className={styles['facts']}>
            {recommendations
              .filter(({ id }) => about.includes(id))
              .map(({ id, number }) => words.place.item(number, titleOf(id)))
              .join(' · ')}
          </p>
          <p className="own-words">{text}</p>
          <Evidence evidence={evidence} />
          {level !== null && <p>{levels.find(({ id }) => id === String(level))?.text}</p>}
        </>
      )}
      reveal={(answers) => {
        const answer = answerTo(answers, task.id, 'exit')
        return answer && { until: answer.asOf, body: <EditorsView answer={answer} /> }
      }}
    />
  )
}
