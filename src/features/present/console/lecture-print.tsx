import { parseIsoDay } from '#src/domain/day.ts'
import type { DrawStep } from '../../drawn-step.ts'
import type { Step } from '#src/domain/teaching.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { StrokesOnMap } from '../draw/strokes-on-map.tsx'
import { toMinutes } from '../to-minutes.ts'
import { useLectureStep } from '../use-lecture-step.ts'
import styles from './lecture-print.module.css'

const DATE_LENGTH = 10

type Props = {
  /** Null until it has loaded. */
  readonly drawStep: DrawStep | null
}

/** The lecture on paper: its votes, its times and what was drawn. */
export function LecturePrint({ drawStep }: Props) {
  const { present: words, formats } = useWords()
  const { index, effects } = useSession()
  const { lesson } = index
  const today = parseIsoDay(effects.now().slice(0, DATE_LENGTH))
  const { votes, used, strokes } = useAppState((state) => state.lecture)
  const at = useLectureStep()
  const isPart = (step: Step) => at?.steps.includes(step) === true || used[step.id] !== undefined
  const drawnAt = (id: string) => {
    const here = strokes.filter(({ step }) => step === id).length
    return here > 0 && words.drawn(here)
  }
  return (
    <section className={styles['print']} aria-label={words.lectureTitle(lesson.title)}>
      <h1>{words.lectureTitle(lesson.title)}</h1>
      {today !== null && <p>{formats.day(today)}</p>}
      {lesson.votes
        .filter(({ id }) => votes[id] !== undefined)
        .map(({ id, question, options }) => (
          <table key={id}>
            <caption>{question}</caption>
            <thead>
              <tr>
                <td />
                {votes[id]?.map((_, round) => (
                  <th key={round} scope="col">
                    {words.round(round)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {options.map(({ id: option, text }, nth) => (
                <tr key={option}>
                  <th scope="row">{text}</th>
                  {votes[id]?.map((hands, round) => (
                    <td key={round}>{hands[nth]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      <table>
        <caption>{words.times}</caption>
        <tbody>
          {at?.tour.steps.filter(isPart).map(({ id, title, minutes }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{words.usedOf(toMinutes(used[id] ?? 0), minutes)}</td>
              <td>{drawnAt(id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {at?.tour.steps.map(({ id, title }) => {
        const drawn = strokes.filter(({ step }) => step === id)
        if (drawn.length === 0) return null
        return drawStep?.({
          at: { id: at.tour.id, path: 'full', step: id },
          label: words.drawnAt(title, drawn.length),
          points: drawn.flatMap(({ points }) => points),
          over: (ground) => <StrokesOnMap strokes={drawn} ground={ground} />,
        })
      })}
    </section>
  )
}
