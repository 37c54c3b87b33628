import { SPEEDS, daysToPlay } from '#src/state/play.ts'
import { SignSwitch } from '#src/ui/sign-switch.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useHorizon } from '../use-horizon.ts'

const SIGNS = { 0.5: '½', 1: '1', 2: '2' } as const

/** How fast the days pass. */
export function SpeedChoice() {
  const words = useWords()
  const { actions } = useSession()
  const speed = useAppState((state) => state.speed)
  return (
    <SignSwitch
      name={words.time.speed}
      before={words.time.speed}
      after={words.time.daysASecond(2)}
      chosen={speed}
      options={SPEEDS.map((id) => ({ id, sign: SIGNS[id], name: `${SIGNS[id]} ${words.time.daysASecond(id)}` }))}
      onChoose={actions.setSpeed}
    />
  )
}

/** Whether the days begin again when the last has passed. */
export function RepeatChoice() {
  const words = useWords()
  const { index, actions } = useSession()
  const loop = useAppState((state) => state.loop)
  const { asOf } = useHorizon()
  const window = useAppState((state) => state.window)
  const { from, to } = daysToPlay(index.lesson, { asOf, window })
  return (
    <label data-calendar>
      <input type="checkbox" checked={loop} onChange={actions.toggleLoop} />
      {words.time.loopOver(words.formats.dayShort(from), words.formats.dayShort(to))}
    </label>
  )
}
