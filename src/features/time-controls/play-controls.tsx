import { SPEEDS, daysToPlay } from '#src/state/play.ts'
import { SignSwitch } from '#src/ui/sign-switch.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useHorizon } from '../use-horizon.ts'
import styles from './play-controls.module.css'

/** Play and pause, how fast, and whether to begin again: "what they knew on", day by day. */
export function PlayControls() {
  const words = useWords()
  const { actions } = useSession()
  const isPlaying = useAppState((state) => state.playing !== null)
  return (
    <div role="group" aria-label={words.time.dayByDay} className={styles['group']}>
      <button type="button" className={styles['play']} onClick={isPlaying ? actions.pause : actions.play}>
        {isPlaying ? words.time.pause : words.time.play}
      </button>
      <SpeedChoice />
      <LoopSwitch />
    </div>
  )
}

const SIGNS = { 0.5: '½', 1: '1', 2: '2' } as const

function SpeedChoice() {
  const words = useWords()
  const { actions } = useSession()
  const speed = useAppState((state) => state.speed)
  return (
    <SignSwitch
      name={words.time.speed}
      after={words.time.daysASecond(2)}
      chosen={speed}
      options={SPEEDS.map((id) => ({ id, sign: SIGNS[id], name: `${SIGNS[id]} ${words.time.daysASecond(id)}` }))}
      onChoose={actions.setSpeed}
    />
  )
}

function LoopSwitch() {
  const words = useWords()
  const { index, actions } = useSession()
  const loop = useAppState((state) => state.loop)
  const { asOf } = useHorizon()
  const window = useAppState((state) => state.window)
  const { from, to } = daysToPlay(index.lesson, { asOf, window })
  const name = words.time.loopOver(words.formats.dayShort(from), words.formats.dayShort(to))
  return (
    <button
      type="button"
      className={styles['loop']}
      aria-label={name}
      aria-pressed={loop}
      title={name}
      onClick={actions.toggleLoop}
    >
      {words.time.loop}
    </button>
  )
}
