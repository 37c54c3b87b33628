import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Camera } from '#src/domain/camera.ts'
import type { MapScene } from '#src/widgets/map/map-scene.ts'
import { drawPlate } from '#src/widgets/map/svg/svg-plate.ts'
import { usePrinting } from '../../use-printing.ts'
import { useGround } from './use-ground.ts'
import { PrintedCaption } from './printed-caption.tsx'
import styles from './print-map.module.css'
import { useMapScene } from '../scene/use-map-scene.ts'

/**
 * In CSS pixels, matching the width of a page: text has the same size on paper as on screen. The height leaves room below
 * it for the longest legend on a page of Letter, which is lower than A4.
 */
const PLATE = { width: 656, height: 560 } as const

type Draw = (host: HTMLElement, scene: MapScene) => Camera

/**
 * The map on paper, always in SVG. It is mounted once the page is idle, because printing waits for nothing; the drawing
 * itself is made only when printing.
 */
export function PrintMap() {
  const isPrinting = usePrinting()
  const draw = useDraw()
  return isPrinting && draw !== null ? <PrintedMap draw={draw} /> : null
}

function useDraw(): Draw | null {
  const ground = useGround()
  return useMemo(() => ground && ((host, newest) => drawPlate(host, newest, PLATE, ground)), [ground])
}

function PrintedMap({ draw }: { readonly draw: Draw }) {
  const scene = useMapScene()
  const host = useRef<HTMLDivElement | null>(null)
  const [camera, setCamera] = useState<Camera | null>(null)
  useLayoutEffect(() => {
    if (host.current !== null) setCamera(draw(host.current, scene))
  }, [draw, scene])
  return (
    <figure className={`print-only ${styles['figure'] ?? ''}`}>
      <div ref={host} className={styles['plate']} data-theme="paper" />
      <PrintedCaption scene={scene} camera={camera} />
    </figure>
  )
}
