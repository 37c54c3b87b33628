import { useWords } from '../session.tsx'
import { useLectureStep } from './use-lecture-step.ts'

/** Announces each step and beat to screen readers. */
export function StepAnnouncement() {
  const words = useWords().present
  const at = useLectureStep()
  return (
    <p className="visually-hidden" role="status" data-where>
      {at !== null && words.at(at.position + 1, at.steps.length, at.step.title, words.beats[at.beat.kind])}
    </p>
  )
}
