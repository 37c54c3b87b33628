import type { ReactNode } from 'react'
import type { Step } from '#src/domain/teaching.ts'
import { FittedText } from './fitted-text.tsx'
import { Quotation } from './quotation.tsx'
import { Report } from './report.tsx'
import { StageStrip } from './strip/stage-strip.tsx'
import styles from './stage.module.css'

type Props = {
  readonly step: Step
  /** No words stand beside it or under it. */
  readonly isAlone: boolean
  /** The map, under what else may be the picture. */
  readonly children: ReactNode
}

/** What fills the screen. */
export function Picture({ step, isAlone, children }: Props) {
  const { emphasis, beside } = step.stage
  return (
    <div className={styles['picture']}>
      {children}
      {emphasis === 'time' && <StageStrip isAlone={isAlone} />}
      {(emphasis === 'text' || emphasis === 'documents') && (
        <div className={styles['papers']}>
          <FittedText className={styles[emphasis]}>
            <Quotation words={step.stage.words} />
            {emphasis === 'documents' && beside !== null && <Report extract={beside} />}
          </FittedText>
        </div>
      )}
    </div>
  )
}
