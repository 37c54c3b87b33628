import { memo } from 'react'
import type { Stroke } from '#src/domain/lecture.ts'
import type { GroundView } from '../../ground-view.ts'
import { strokePath } from './stroke-path.ts'
import styles from './strokes.module.css'

type Props = { readonly strokes: readonly Stroke[]; readonly ground: GroundView }

/** Strokes where they lie on the ground of a map, for its SVG. */
export function StrokesOnMap({ strokes, ground }: Props) {
  return strokes.map((stroke) => <Drawn key={stroke.id} stroke={stroke} ground={ground} />)
}

/** Memoised, because hundreds of finished strokes may lie beside the one being drawn. */
const Drawn = memo(function Drawn({ stroke, ground }: { readonly stroke: Stroke; readonly ground: GroundView }) {
  return <path d={strokePath(stroke, ground)} className={styles[stroke.tool]} data-stroke={stroke.id} />
})
