import { type ComponentProps, type ReactNode, useEffect } from 'react'
import { useAppState, useSession, useWords } from '../session.tsx'
import type { GroundView } from '../ground-view.ts'
import { Console } from './console/console.tsx'
import { HallFirst } from './console/hall-first.tsx'
import { DrawingLayer } from './draw/drawing-layer.tsx'
import { HeldTool, ToolProvider } from './draw/tool.tsx'
import { LecturerDuties, NotesOverStage, useLeaveStage } from './lecturer.tsx'
import { type MapOfStage, Stage } from './stage/stage.tsx'
import { StepAnnouncement } from './step-announcement.tsx'
import { useStageKeys } from './use-stage-keys.ts'
import styles from './present-page.module.css'

type Props = Pick<ComponentProps<typeof Console>, 'stepMaps'> & {
  /** The map, and what is laid over its ground. */
  readonly map: (parts: { readonly isSeen: boolean; readonly over: (ground: GroundView) => ReactNode }) => ReactNode
}

/** A lecture: the stage alone in the audience's window, and by choice in the lecturer's; else the console. */
export function PresentPage(props: Props) {
  return (
    <ToolProvider>
      <Page {...props} />
    </ToolProvider>
  )
}

function Page({ map, stepMaps }: Props) {
  const { store, actions, effects } = useSession()
  const words = useWords().present
  const isStage = useAppState((state) => state.stage)
  const oneWindow = useAppState((state) => state.oneWindow)
  useStageKeys()
  useLeaveStage()
  useEffect(
    () =>
      effects.presenting.keepAwake(() => {
        if (!store.getState().stage) actions.notify(words.noWakeLock)
      }),
    [actions, effects, store, words],
  )
  const mapOfStage: MapOfStage = (isSeen) => map({ isSeen, over: (ground) => <DrawingLayer ground={ground} /> })
  const mapOfCopy: MapOfStage = (isSeen) => <HallFirst draw={(mayFollow) => mapOfStage(isSeen && mayFollow)} />
  return (
    <>
      <StepAnnouncement />
      <HeldTool />
      {!isStage && <LecturerDuties />}
      {isStage || oneWindow ? (
        <div className={styles['whole']}>
          <Stage map={mapOfStage}>{oneWindow && <NotesOverStage />}</Stage>
        </div>
      ) : (
        <Console stage={<Stage map={mapOfCopy} />} stepMaps={stepMaps} />
      )}
    </>
  )
}
