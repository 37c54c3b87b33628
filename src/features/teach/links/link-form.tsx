import { useId } from 'react'
import { ANSWER_CHOICES, TEXT_VERSIONS } from '#src/domain/mode.ts'
import { TOUR_PATHS, stepsOf } from '#src/domain/teaching.ts'
import { PAINTER_CHOICES } from '#src/state/app-state.ts'
import { useSession, useWords } from '../../session.tsx'
import type { LinkChoices, LinkMode } from './link-choices.ts'
import styles from './links-part.module.css'

type Props = {
  readonly modes: readonly LinkMode[]
  readonly choices: LinkChoices
  readonly onChange: (choices: LinkChoices) => void
}

/** The options of a link. Those that a choice makes meaningless are hidden. */
export function LinkForm({ modes, choices, onChange }: Props) {
  const words = useWords()
  const text = words.teach.links
  const { tours, tasks } = useSession().index.lesson
  const change = (patch: Partial<LinkChoices>) => {
    onChange({ ...choices, ...patch })
  }
  const tour = tours.find(({ id }) => id === choices.tour)
  const steps = tour === undefined ? [] : stepsOf(tour, choices.path)
  return (
    <div className={styles['form']} role="group" aria-label={text.form}>
      <Choice
        label={text.mode}
        value={choices.mode}
        options={modes.map((mode) => [mode, words.frame.modes[mode]])}
        onChange={(mode) => {
          change({ mode })
        }}
      />
      {choices.mode !== 'read' && (
        <>
          {tours.length > 1 && (
            <Choice
              label={text.tour}
              value={choices.tour}
              options={tours.map(({ id, title }) => [id, title])}
              onChange={(chosen) => {
                change({ tour: chosen, step: '' })
              }}
            />
          )}
          <Choice
            label={text.path}
            value={choices.path}
            options={TOUR_PATHS.map((path) => [
              path,
              text.paths[path](tour === undefined ? 0 : stepsOf(tour, path).length),
            ])}
            onChange={(path) => {
              change({ path, step: '' })
            }}
          />
          <Choice
            label={text.step}
            value={choices.step === '' ? (steps[0]?.id ?? '') : choices.step}
            options={steps.map(({ id, title }, at) => [id, text.stepOption(at + 1, title)])}
            onChange={(step) => {
              change({ step })
            }}
          />
          {choices.mode === 'study' && (
            <Choice
              label={text.task}
              value={choices.task}
              options={[['', text.noTask], ...tasks.map(({ id, title }) => [id, title] as const)]}
              onChange={(task) => {
                change({ task })
              }}
            />
          )}
        </>
      )}
      <Choice
        label={text.version}
        value={choices.text}
        options={TEXT_VERSIONS.map((version) => [version, words.reader.texts[version]])}
        onChange={(version) => {
          change({ text: version })
        }}
      />
      <Choice
        label={text.answers}
        value={choices.answers}
        options={ANSWER_CHOICES.map((answers) => [answers, text.answerChoices[answers]])}
        onChange={(answers) => {
          change({ answers })
        }}
      />
      <Choice
        label={text.painter}
        value={choices.painter}
        options={PAINTER_CHOICES.map((painter) => [painter, text.painters[painter]])}
        onChange={(painter) => {
          change({ painter })
        }}
      />
    </div>
  )
}

type ChoiceProps<T extends string> = {
  readonly label: string
  readonly value: T
  readonly options: readonly (readonly [T, string])[]
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const id = useId()
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([each]) => each === event.target.value)
          if (chosen !== undefined) onChange(chosen[0])
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
