import { type PointerEvent, useEffect } from 'react'
import type { Spotlight } from '#src/domain/lecture.ts'
import { styleVars } from '#src/ui/style-vars.ts'
import { type GroundView, toBox, toGround } from '../../ground-view.ts'
import { useAppState, useSession } from '../../session.tsx'
import { useShortcut } from '../../use-shortcut.ts'
import { useTool } from '../draw/tool.tsx'
import styles from './stage.module.css'

const PERCENT = 100

/** The spotlight in hand: it begins in the middle and follows the pointer, or Shift with the arrow keys. */
export function SpotlightTool() {
  return useTool().tool === 'spotlight' ? <SpotInHand /> : null
}

function SpotInHand() {
  const { actions, store } = useSession()
  const { groundRef } = useTool()
  useEffect(() => {
    if (store.getState().onStage.spotlight === null) actions.putOnStage({ spotlight: MIDDLE })
  }, [actions, store])
  useShortcut('moveHeld', ({ key }) => {
    const { spotlight } = store.getState().onStage
    actions.putOnStage({ spotlight: moved(spotlight ?? MIDDLE, DIRECTIONS[key] ?? [0, 0], groundRef.current) })
  })
  const light = (event: PointerEvent) => {
    actions.putOnStage({ spotlight: spotlightAt(event, groundRef.current) })
  }
  return <div className={styles['catcher']} onPointerDown={light} onPointerMove={light} />
}

const MIDDLE: Spotlight = { on: 'stage', at: [0.5, 0.5] }
const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
/** How far one press moves it: a share of the stage, or pixels of the map. */
const STEP = { stage: 0.02, map: 24 }

function moved({ on, at }: Spotlight, [x, y]: readonly [number, number], ground: GroundView | null): Spotlight {
  if (on === 'map' && ground !== null) {
    const box = toBox(at, ground)
    const [longitude, latitude] = toGround({ x: box.x + x * STEP.map, y: box.y + y * STEP.map }, ground)
    return { on, at: [longitude, latitude] }
  }
  const within = (share: number) => Math.min(1, Math.max(0, share))
  return { on: 'stage', at: [within(at[0] + x * STEP.stage), within(at[1] + y * STEP.stage)] }
}

/** On the ground if the map is visible there, so that it moves with the map. */
function spotlightAt({ currentTarget, clientX, clientY }: PointerEvent, ground: GroundView | null): Spotlight {
  const box = currentTarget.getBoundingClientRect()
  const map = currentTarget.closest('[data-stage]')?.querySelector('[data-ground]')
  const at = map?.getBoundingClientRect()
  const isOnMap =
    at !== undefined &&
    map?.checkVisibility({ visibilityProperty: true }) === true &&
    clientX >= at.left &&
    clientX <= at.right &&
    clientY >= at.top &&
    clientY <= at.bottom
  if (isOnMap && ground !== null) {
    const [longitude, latitude] = toGround({ x: clientX - at.left, y: clientY - at.top }, ground)
    return { on: 'map', at: [longitude, latitude] }
  }
  return { on: 'stage', at: [(clientX - box.left) / box.width, (clientY - box.top) / box.height] }
}

/** The spotlight where it points at the stage; one that points at the ground belongs to the map. */
export function StageSpotlight() {
  const spotlight = useAppState((state) => state.onStage.spotlight)
  if (spotlight?.on !== 'stage') return null
  const [x, y] = spotlight.at
  return <SpotlightCircle x={`${String(x * PERCENT)}%`} y={`${String(y * PERCENT)}%`} />
}

type LightProps = { readonly x: string; readonly y: string }

/** Dims everything except a circle. */
export function SpotlightCircle({ x, y }: LightProps) {
  const { actions } = useSession()
  const { tool, hold } = useTool()
  useShortcut('leave', () => {
    actions.putOnStage({ spotlight: null })
    if (tool === 'spotlight') hold(null)
  })
  return <div className={styles['spot']} style={styleVars({ '--x': x, '--y': y })} aria-hidden="true" data-spotlight />
}
