import type { Ground } from '#src/widgets/map/svg/svg-plate.ts'
import { usePrinting } from '../../use-printing.ts'
import { useGround } from './use-ground.ts'
import { usePlate } from './use-plate.ts'
import { PrintedCaption } from './printed-caption.tsx'
import styles from './print-map.module.css'
import { useMapScene } from '../scene/use-map-scene.ts'

/**
 * In CSS pixels, matching the width of a page: text has the same size on paper as on screen. The height leaves room below
 * it for the longest legend on a page of Letter, which is lower than A4.
 */
const PLATE = { width: 656, height: 560 } as const

/**
 * The map on paper, always in SVG. It is mounted once the page is idle, because printing waits for nothing; the drawing
 * itself is made only when printing.
 */
export function PrintMap() {
  const isPrinting = usePrinting()
  const ground = useGround()
  return isPrinting && ground !== null ? <PrintedMap ground={ground} /> : null
}

function PrintedMap({ ground }: { readonly ground: Ground }) {
  const scene = useMapScene()
  const { host, camera } = usePlate(scene, PLATE, ground)
  return (
    <figure className={`print-only ${styles['figure'] ?? ''}`}>
      <div ref={host} className={styles['plate']} data-theme="paper" />
      <PrintedCaption scene={scene} camera={camera} />
    </figure>
  )
}
