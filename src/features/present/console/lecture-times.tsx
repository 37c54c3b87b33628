import { useAppState, useSession, useWords } from '../../session.tsx'
import { toMinutes } from '../to-minutes.ts'
import { useClock } from '../use-clock.ts'
import { useLectureStep } from '../use-lecture-step.ts'
import styles from './console.module.css'

const MINUTE = 60

/** The local time, and the time used of the time planned, for this step and in total. */
export function LectureTimes() {
  const words = useWords().present
  const { effects } = useSession()
  const at = useLectureStep()
  const used = useAppState((state) => state.lecture.used)
  useClock()
  if (at === null) return null
  const { step, steps } = at
  const planned = steps.reduce((sum, { minutes }) => sum + minutes, 0)
  const total = steps.reduce((sum, { id }) => sum + (used[id] ?? 0), 0)
  return (
    <dl className={styles['times']}>
      <div>
        <dt>{words.clock}</dt>
        <dd>{effects.timeOfDay()}</dd>
      </div>
      <Used label={words.thisStep} seconds={used[step.id] ?? 0} minutes={step.minutes} />
      <Used label={words.wholeLecture} seconds={total} minutes={planned} />
    </dl>
  )
}

type UsedProps = { readonly label: string; readonly seconds: number; readonly minutes: number }

function Used({ label, seconds, minutes }: UsedProps) {
  const words = useWords().present
  const isOver = seconds > minutes * MINUTE
  return (
    <div data-over={isOver}>
      <dt>{label}</dt>
      <dd>
        {words.usedOf(toMinutes(seconds), minutes)}
        {isOver && <small> {words.over(toMinutes(seconds - minutes * MINUTE))}</small>}
      </dd>
    </div>
  )
}
