import type { Extract } from '#src/domain/extract.ts'
import { type QuotedWords, decidingWords } from '#src/domain/readable.ts'
import { isRefOf } from '#src/domain/ref.ts'
import type { CompareTask } from '#src/domain/task.ts'
import { answersTo } from '#src/domain/workbook/workbook.ts'
import { isSame } from '#src/state/view.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { useAnswers } from '../../use-answers.ts'
import { useHorizon } from '../../use-horizon.ts'
import { useOutlook } from '../../use-outlook.ts'
import styles from './report.module.css'

type Props = { readonly extract: Extract }

/**
 * Highlights words in two documents together: those that decide an exercise, once it is answered, and the lines that
 * the report is about.
 */
export function WordsToLight({ extract }: Props) {
  const words = useWords().reader.compared
  const { index } = useSession()
  const { hidden } = useOutlook()
  const [answered] = useExercises(extract)
  const lines = extract.refs.filter((ref) => isRefOf('passage', ref)).filter((ref) => !hidden.has(ref))
  const bornOn = lines.map((passage) => ({ passage, words: index.find(passage)?.reading ?? '' }))
  return (
    <>
      {answered.map((task) => (
        <DecidingWords key={task.id} task={task} extract={extract} />
      ))}
      {bornOn.length > 0 && <LightButton words={bornOn}>{words.bearsOn}</LightButton>}
    </>
  )
}

/** The exercises that ask which words decide, while they are not locked in. */
export function ExercisesToCome({ extract }: Props) {
  const words = useWords().reader.compared
  const { actions } = useSession()
  const [, toCome] = useExercises(extract)
  return toCome.map((task) => (
    <div key={task.id} className={styles['deciding']}>
      <p>{words.lockFirst}</p>
      <button
        type="button"
        onClick={() => {
          actions.openTask(task.id)
          actions.setMode('study')
        }}
      >
        {words.openExercise(task.title)}
      </button>
    </div>
  ))
}

/** The exercises with this report that the day allows: those that have been locked in, and the others. */
function useExercises(extract: Extract): readonly [answered: readonly CompareTask[], toCome: readonly CompareTask[]] {
  const { index } = useSession()
  const { asOf, later } = useHorizon()
  const workbook = useAppState((state) => state.workbook)
  const isKnown = (task: CompareTask) => later === 'show' || (task.asOf !== null && task.asOf <= asOf)
  const isAnswered = (task: CompareTask) => answersTo(workbook, task.id).some(({ locked }) => locked !== null)
  const tasks = index.lesson.tasks
    .filter((task) => task.kind === 'compare')
    .filter((task) => task.right.extracts.includes(extract.id) && isKnown(task))
  return [tasks.filter(isAnswered), tasks.filter((task) => !isAnswered(task))]
}

function DecidingWords({ task, extract }: Props & { readonly task: CompareTask }) {
  const words = useWords()
  const { compared } = words.reader
  const { hidden } = useOutlook()
  const [fetched, askAgain] = useAnswers(true)
  if (fetched.status === 'kept-back') return <p>{words.study.task.keptBack}</p>
  if (fetched.status === 'on-its-way') return <p role="status">{words.study.task.fetching}</p>
  const answer = fetched.status === 'here' ? fetched.answers.tasks[task.id] : undefined
  if (answer?.kind !== 'compare') {
    return (
      <p role="status">
        {words.study.task.notFetched}{' '}
        <button type="button" onClick={askAgain}>
          {words.study.task.tryAgain}
        </button>
      </p>
    )
  }
  const statements = answer.statements.filter(
    ({ document, other }) =>
      (document === undefined || !hidden.has(document.passage)) &&
      (other === undefined || other.extract === extract.id),
  )
  return (
    <div className={styles['deciding']} role="group" aria-label={`${compared.deciding}: ${task.title}`}>
      <p>{compared.deciding}</p>
      <ul>
        {statements.map((statement) => (
          <li key={statement.id}>
            <LightButton words={decidingWords(statement)}>
              {compared.verdict(
                task.statements.find(({ id }) => id === statement.id)?.text ?? statement.id,
                words.study.comparisons[statement.answer],
              )}
            </LightButton>
          </li>
        ))}
      </ul>
    </div>
  )
}

type LightProps = { readonly words: readonly QuotedWords[]; readonly children: string }

/** Highlights words, and removes the highlight again. */
function LightButton({ words, children }: LightProps) {
  const { actions } = useSession()
  const isLit = useAppState(({ litWords }) => isSame(litWords, words))
  return (
    <button
      type="button"
      className={styles['light']}
      aria-pressed={isLit}
      onClick={() => {
        actions.lightWords(isLit ? [] : words)
      }}
    >
      {children}
    </button>
  )
}
