import type { Beat } from '#src/domain/beat.ts'
import { useSession, useWords } from '../../session.tsx'
import { useLecture } from '../use-stage-keys.ts'
import { useLectureStep } from '../use-lecture-step.ts'
import styles from './console.module.css'

/** Back, the beats of this step, and Next with what it leads to. */
export function Beats() {
  const words = useWords().present
  const { actions } = useSession()
  const { next, back } = useLecture()
  const at = useLectureStep()
  if (at === null) return null
  const { beats, beatPosition, steps, position } = at
  const votes = beats.filter(isVote)
  const isLastBeat = beatPosition === beats.length - 1
  const nextStep = steps[position + 1]
  return (
    <div className={styles['beats']}>
      <button type="button" className={styles['go']} disabled={position === 0 && beatPosition === 0} onClick={back}>
        {words.back}
      </button>
      <ol aria-label={words.beatsOfStep}>
        {beats.map(({ kind }, nth) => (
          <li key={nth}>
            <button
              type="button"
              aria-current={nth === beatPosition ? 'step' : undefined}
              onClick={() => {
                actions.setBeat(nth)
              }}
            >
              {kind === 'vote' && votes.length > 1
                ? words.voteNumber(beats.slice(0, nth + 1).filter(isVote).length)
                : words.beats[kind]}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className={styles['go']} disabled={isLastBeat && nextStep === undefined} onClick={next}>
        {words.next}
      </button>
      <p className={styles['next']}>
        {nextStep === undefined ? words.noNextStep : words.nextStep(nextStep.title, nextStep.minutes)}
      </p>
    </div>
  )
}

const isVote = ({ kind }: Beat) => kind === 'vote'
