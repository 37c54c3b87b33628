import type { PointerEvent } from 'react'
import type { Spotlight } from '#src/domain/lecture.ts'
import { styleVars } from '#src/ui/style-vars.ts'
import { type GroundView, toGround } from '../../ground-view.ts'
import { useAppState, useSession } from '../../session.tsx'
import { useShortcut } from '../../use-shortcut.ts'
import { useTool } from '../draw/tool.tsx'
import styles from './stage.module.css'

const PERCENT = 100

/** Catches the pointer over the whole stage while the spotlight is in hand. */
export function SpotTool() {
  const { actions } = useSession()
  const { tool, groundRef } = useTool()
  if (tool !== 'spotlight') return null
  const light = (event: PointerEvent) => {
    actions.putOnStage({ spotlight: spotlightAt(event, groundRef.current) })
  }
  return <div className={styles['catcher']} onPointerDown={light} onPointerMove={light} />
}

/** On the ground where the map is in sight there, so that it keeps its place as the map moves. */
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
export function Spot() {
  const spotlight = useAppState((state) => state.onStage.spotlight)
  if (spotlight?.on !== 'stage') return null
  const [x, y] = spotlight.at
  return <Light x={`${String(x * PERCENT)}%`} y={`${String(y * PERCENT)}%`} />
}

type LightProps = { readonly x: string; readonly y: string }

/** Everything but a circle is dimmed. */
export function Light({ x, y }: LightProps) {
  const { actions } = useSession()
  useShortcut('leave', () => {
    actions.putOnStage({ spotlight: null })
  })
  return <div className={styles['spot']} style={styleVars({ '--x': x, '--y': y })} aria-hidden="true" data-spotlight />
}
