import type { ComponentProps, ReactNode } from 'react'
import { useWords } from '../../session.tsx'
import { useLectureStep } from '../use-lecture-step.ts'
import { AudienceWindow } from './audience-window.tsx'
import { Beats } from './beats.tsx'
import styles from './console.module.css'
import { LecturePart } from './lecture-part.tsx'
import { Notes } from './notes.tsx'
import { Steps } from './steps.tsx'
import { LectureTimes } from './lecture-times.tsx'
import { Tools } from './tools.tsx'
import { VoteEntry } from './vote-entry.tsx'

type Props = ComponentProps<typeof LecturePart> & { readonly stage: ReactNode }

/** What the lecturer sees: a small stage, and everything hidden from the audience. */
export function Console({ stage, stepMaps }: Props) {
  const words = useWords().present
  const at = useLectureStep()
  return (
    <section className={styles['console']} aria-label={words.console}>
      <div className={styles['left']}>
        <div className={styles['preview']}>{stage}</div>
        <Beats />
        <Tools />
        <Steps />
      </div>
      <div className={styles['right']}>
        <AudienceWindow />
        <LectureTimes />
        {at?.beat.kind === 'vote' && <VoteEntry key={at.beat.vote} vote={at.beat.vote} />}
        <Notes />
        <LecturePart stepMaps={stepMaps} />
      </div>
    </section>
  )
}
