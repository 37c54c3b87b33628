import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { GroundView } from '../../ground-view.ts'
import { Drawing } from '../painters/drawing.tsx'
import { MapFailure } from '../painters/map-failure.tsx'
import type { Painters } from '../painters/painters.ts'
import { usePainters } from '../painters/use-painters.ts'
import { useMapScene } from '../scene/use-map-scene.ts'
import styles from './stage-map.module.css'

type Props = {
  readonly painters?: Painters
  /** While it is not, the map stays as it is: what it would show is drawn once it is in sight again. */
  readonly isSeen: boolean
  /** Drawn over the ground: strokes, a spotlight. */
  readonly over?: (ground: GroundView) => ReactNode
}

/** The stage of which sizes are shares, in pixels. */
const STAGE = { width: 1920, height: 1080 }
/** How many times its size the map is drawn on a whole stage, so that its least letters have 24 pixels. */
const MAGNIFIED = 2

/**
 * The map at a size that a hall can read: drawn in a smaller box that is then enlarged, so that labels, lines and seals
 * are magnified alike. It jumps instead of flying, because a window behind others gets no animation frames.
 */
export function StageMap({ painters: given, isSeen, over }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const { size, magnified } = useBox(box, isSeen)
  const painting = usePainters(true, { given })
  const { failure, view } = painting
  const drawn = useLastSeen(useMapScene(), isSeen)
  const scene = useMemo(() => ({ ...drawn, motion: 'jump' as const, magnified }), [drawn, magnified])
  const ground = useMemo(() => view && { camera: view, size, magnified }, [view, size, magnified])
  const style = {
    inlineSize: `${size.width}px`,
    blockSize: `${size.height}px`,
    transform: `scale(${magnified})`,
  }
  return (
    <div ref={box} className={styles['box']} data-ground>
      {/* a step decides what the map shows, and the console can change it */}
      {size.width > 0 && painting.isDecided && (
        <div className={styles['drawing']} style={style} inert>
          <Drawing painting={painting} scene={scene} />
        </div>
      )}
      <MapFailure painting={painting} />
      {ground !== null && failure === null && over?.(ground)}
    </div>
  )
}

type Box = Pick<GroundView, 'size' | 'magnified'>
const isSameBox = (a: Box, b: Box) =>
  a.magnified === b.magnified && a.size.width === b.size.width && a.size.height === b.size.height
const NO_BOX: Box = { size: { width: 0, height: 0 }, magnified: 1 }

/** The newest while it is seen; else the last one that was, or the first. */
function useLastSeen<Value>(newest: Value, isSeen: boolean): Value {
  const [last, setLast] = useState(newest)
  if (!isSeen) return last
  if (last !== newest) setLast(newest)
  return newest
}

function useBox(box: { readonly current: HTMLElement | null }, isSeen: boolean): Box {
  const [found, setFound] = useState(NO_BOX)
  useEffect(() => {
    const host = box.current
    const stage = host?.closest('[data-stage]')
    if (host === null || stage == null) return
    const measure = () => {
      const magnified =
        MAGNIFIED * Math.min(stage.clientWidth / STAGE.width, stage.clientHeight / STAGE.height) || NO_BOX.magnified
      const size = { width: host.clientWidth / magnified, height: host.clientHeight / magnified }
      // it is drawn once before it is seen
      setFound((last) => {
        const isKept = last.size.width > 0 && (!isSeen || isSameBox(last, { size, magnified }))
        return isKept ? last : { size, magnified }
      })
    }
    const sizes = new ResizeObserver(measure)
    sizes.observe(host)
    sizes.observe(stage)
    return () => {
      sizes.disconnect()
    }
  }, [box, isSeen])
  return found
}
