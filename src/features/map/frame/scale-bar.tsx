import type { Camera } from '#src/domain/camera.ts'
import { useWords } from '../../session.tsx'
import styles from './map-controls.module.css'
import { scaleBarLength } from './scale-bar-length.ts'

/** A round distance at the map's middle. */
export function ScaleBar({ view }: { readonly view: Camera }) {
  const words = useWords()
  const { kilometres, pixels } = scaleBarLength(view)
  const half = pixels / 2
  return (
    <svg
      className={styles['scale']}
      data-box
      role="img"
      aria-label={words.map.scale(kilometres)}
      width={pixels + 2}
      height="24"
      viewBox={`-1 0 ${pixels + 2} 24`}
    >
      <rect x="0" y="17" width={half} height="4" fill="currentColor" />
      <rect x="0" y="17" width={pixels} height="4" fill="none" stroke="currentColor" />
      <text x={half} y="12" textAnchor="middle">
        {words.map.kilometres(kilometres)}
      </text>
    </svg>
  )
}
