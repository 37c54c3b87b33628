import type { ReactNode } from 'react'
import { useWords } from '../../session.tsx'
import { type LectureStep, useLectureStep } from '../use-lecture-step.ts'
import { arrangementOf } from './arrangement.ts'
import { BeatText } from './beat-text.tsx'
import { Band } from './band.tsx'
import { DarkScreen } from './dark-screen.tsx'
import { Picture } from './picture.tsx'
import { StageSpotlight, SpotlightTool } from './spotlight.tsx'
import styles from './stage.module.css'

/** The map of the stage, which need not follow what happens while it is out of sight. */
export type MapOfStage = (isSeen: boolean) => ReactNode

type Props = {
  readonly map: MapOfStage
  /** Shown over the stage in this window only, such as the lecturer's notes. */
  readonly children?: ReactNode
}

/** What the audience sees. All sizes are relative to its own size, so that a small copy looks the same. */
export function Stage({ map, children }: Props) {
  const words = useWords().present
  const at = useLectureStep()
  return (
    <section className={styles['stage']} aria-label={words.stage} data-stage>
      <div className={styles['sheet']}>
        {at === null ? <p className={styles['nothing']}>{words.noTour}</p> : <Sheet at={at} map={map} />}
        <StageSpotlight />
        <SpotlightTool />
        <DarkScreen />
      </div>
      {children}
    </section>
  )
}

function Sheet({ at, map }: { readonly at: LectureStep; readonly map: MapOfStage }) {
  const { beat, step } = at
  const { layout, isMapSeen } = arrangementOf(step.stage.emphasis, beat.kind)
  return (
    <>
      <Band {...at} />
      <div
        className={styles['body']}
        data-layout={layout}
        data-beat={beat.kind}
        data-step={step.id}
        data-beat-number={at.beatPosition}
      >
        <Picture step={step} isAlone={layout === 'picture'}>
          <div className={styles['map']} data-seen={isMapSeen}>
            {map(isMapSeen)}
          </div>
        </Picture>
        <BeatText step={step} beat={beat} />
      </div>
    </>
  )
}
