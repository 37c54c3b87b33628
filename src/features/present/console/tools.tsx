import { useState } from 'react'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { TOOLS, useTool } from '../draw/tool.tsx'
import { TIME_TO_THINK, useLecture } from '../use-stage-keys.ts'
import styles from './console.module.css'

/** Zoom levels of one press. */
const CLOSER = 0.5
const TIMES = [30, TIME_TO_THINK, 120, 180, 300]

/** Everything that the lecturer can put on the stage. Active tools are pressed. */
export function Tools() {
  const words = useWords().present
  const { actions, selectors } = useSession()
  const lecture = useLecture()
  const { tool, hold, groundRef } = useTool()
  const [seconds, setSeconds] = useState(TIME_TO_THINK)
  const { screen, timer, join, spotlight } = useAppState((state) => state.onStage)
  const step = useAppState((state) => state.tour?.step)
  const hasLeft = useAppState(selectors.hasLeftStep)
  const zoom = (by: number) => {
    const camera = groundRef.current?.camera
    if (camera !== undefined) actions.moveCamera({ ...camera, zoom: camera.zoom + by })
  }
  const hasStrokes = useAppState((state) => state.lecture.strokes.some((stroke) => stroke.step === step))
  return (
    <div className={styles['tools']} role="group" aria-label={words.tools}>
      {(['black', 'white'] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={screen === each}
          onClick={() => {
            actions.toggleScreen(each)
          }}
        >
          {words.screenButtons[each]}
        </button>
      ))}
      {TOOLS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={tool === each}
          onClick={() => {
            hold(tool === each ? null : each)
            if (each === 'spotlight' && (tool === each || spotlight !== null)) actions.putOnStage({ spotlight: null })
          }}
        >
          {words.toolButtons[each]}
        </button>
      ))}
      <button
        type="button"
        disabled={!hasStrokes}
        onClick={() => {
          if (step !== undefined) actions.undoStroke(step)
        }}
      >
        {words.undo}
      </button>
      <button
        type="button"
        onClick={() => {
          zoom(CLOSER)
        }}
      >
        {words.closer}
      </button>
      <button
        type="button"
        onClick={() => {
          zoom(-CLOSER)
        }}
      >
        {words.farther}
      </button>
      <button type="button" disabled={!hasLeft} onClick={actions.returnToStep}>
        {words.stepView}
      </button>
      <span className={styles['timer']}>
        <button
          type="button"
          aria-pressed={timer !== null}
          onClick={() => {
            lecture.toggleTimer(seconds)
          }}
        >
          {words.timer}
        </button>
        <select
          aria-label={words.timeToThink}
          value={seconds}
          onChange={({ target }) => {
            setSeconds(Number(target.value))
          }}
        >
          {TIMES.map((each) => (
            <option key={each} value={each}>
              {words.thinkFor(each)}
            </option>
          ))}
        </select>
      </span>
      <button type="button" aria-pressed={join} onClick={lecture.toggleJoin}>
        {words.joinButton}
      </button>
      <button type="button" onClick={lecture.fillScreen}>
        {words.stageHere}
      </button>
    </div>
  )
}
