import { useAppState, useSession, useWords } from '../../session.tsx'
import { toMinutes } from '../to-minutes.ts'
import { useLectureStep } from '../use-lecture-step.ts'
import styles from './lecture-print.module.css'

/** The lecture on paper: its votes and its times. */
export function LecturePrint() {
  const words = useWords().present
  const { lesson } = useSession().index
  const { votes, used, strokes } = useAppState((state) => state.lecture)
  const at = useLectureStep()
  return (
    <section className={styles['print']} aria-hidden="true">
      <h1>{lesson.title}</h1>
      {lesson.votes
        .filter(({ id }) => votes[id] !== undefined)
        .map(({ id, question, options }) => (
          <table key={id}>
            <caption>{question}</caption>
            <thead>
              <tr>
                <td />
                {votes[id]?.map((_, round) => (
                  <th key={round}>{words.round(round)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {options.map(({ id: option, text }, nth) => (
                <tr key={option}>
                  <th>{text}</th>
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
          {at?.tour.steps.map(({ id, title, minutes }) => (
            <tr key={id}>
              <th>{title}</th>
              <td>{words.usedOf(toMinutes(used[id] ?? 0), minutes)}</td>
              <td>{words.drawn(strokes.filter((stroke) => stroke.step === id).length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
