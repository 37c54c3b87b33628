import { type PointerEvent, useEffect, useRef } from 'react'
import type { Position } from '#src/domain/geometry.ts'
import type { Stroke, StrokeTool } from '#src/domain/lecture.ts'
import { type GroundView, toBox, toGround } from '../../ground-view.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { SpotlightCircle } from '../stage/spotlight.tsx'
import styles from './drawing-layer.module.css'
import { StrokesOnMap } from './strokes-on-map.tsx'
import { useTool } from './tool.tsx'
import { useMoving } from './use-moving.ts'

type Props = { readonly ground: GroundView }

/** The strokes over the map at this step, tied to the ground, and drawing new ones with a tool. */
export function DrawingLayer({ ground }: Props) {
  const words = useWords().present
  const { tool, groundRef } = useTool()
  useEffect(() => {
    groundRef.current = ground
  }, [ground, groundRef])
  const step = useAppState((state) => state.tour?.step)
  const all = useAppState((state) => state.lecture.strokes)
  const spotlight = useAppState((state) => state.onStage.spotlight)
  const drawing = useDrawing(ground, step)
  const moving = useMoving(ground, tool === 'hand')
  const handlers = tool === 'hand' ? moving : drawing
  const strokes = all.filter((stroke) => stroke.step === step)
  return (
    <>
      {spotlight?.on === 'map' && <LightOnGround at={spotlight.at} ground={ground} />}
      <svg className={styles['ink']} data-tool={tool} role="img" aria-label={words.drawn(strokes.length)} {...handlers}>
        <StrokesOnMap strokes={strokes} ground={ground} />
      </svg>
    </>
  )
}

function LightOnGround({ at, ground }: Props & { readonly at: Position }) {
  const { x, y } = toBox(at, ground)
  return <SpotlightCircle x={`${String(x)}px`} y={`${String(y)}px`} />
}

/** Points closer than this to the last one, in pixels, are ignored. */
const STILL = 3

function useDrawing(ground: GroundView, step: string | undefined) {
  const { actions, effects } = useSession()
  const { tool } = useTool()
  const drawn = useRef<Stroke | null>(null)
  if (tool === null || tool === 'spotlight' || tool === 'hand' || step === undefined) return {}
  const groundAt = (event: PointerEvent): Position => {
    const box = event.currentTarget.getBoundingClientRect()
    const [longitude, latitude] = toGround({ x: event.clientX - box.left, y: event.clientY - box.top }, ground)
    return [exact(longitude), exact(latitude)]
  }
  const erase = (event: PointerEvent) => {
    const under = document.elementFromPoint(event.clientX, event.clientY)
    const id = under instanceof SVGElement ? under.dataset['stroke'] : undefined
    if (id !== undefined) actions.eraseStroke(id)
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      if (tool === 'eraser') erase(event)
      else drawn.current = begin(effects.newId(), step, tool, groundAt(event))
    },
    onPointerMove: (event: PointerEvent) => {
      if (tool === 'eraser' && event.buttons === 1) erase(event)
      const stroke = drawn.current
      if (stroke === null) return
      const last = stroke.points.at(-1)
      const at = groundAt(event)
      if (last !== undefined && isNear(last, at, ground)) return
      drawn.current = { ...stroke, points: [...stroke.points, at] }
      actions.addStroke(drawn.current)
    },
    onPointerUp: () => {
      if (drawn.current !== null) actions.addStroke(drawn.current)
      drawn.current = null
    },
    onPointerCancel: () => {
      drawn.current = null
    },
  }
}

function begin(id: string, step: string, tool: StrokeTool, at: Position): Stroke {
  return { id, step, tool, points: [at] }
}

function isNear(a: Position, b: Position, ground: GroundView): boolean {
  const [from, to] = [toBox(a, ground), toBox(b, ground)]
  return Math.hypot(to.x - from.x, to.y - from.y) < STILL
}

/** Precise to about ten metres. */
function exact(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000
}
