import { useState } from 'react'
import type { Camera } from '#src/domain/camera.ts'
import { panBy } from '#src/widgets/map/mercator.ts'
import { useWords } from '../../session.tsx'
import { useShortcut } from '../../use-shortcut.ts'
import { MapButton } from './map-button.tsx'
import styles from './pan-cross.module.css'

/** Pixels per press, the same as for an arrow key on the map. */
const STEP = 100

/** Which way the drawing moves when the view goes there, and the arrow head that says so. */
const WAYS = {
  north: { x: 0, y: STEP, path: 'M-5,3L0,-3L5,3' },
  west: { x: STEP, y: 0, path: 'M3,-5L-3,0L3,5' },
  east: { x: -STEP, y: 0, path: 'M-3,-5L3,0L-3,5' },
  south: { x: 0, y: -STEP, path: 'M-5,-3L0,3L5,-3' },
} as const
const ALL_WAYS = ['north', 'west', 'east', 'south'] as const

type Props = { readonly isIdle: boolean; readonly onMove: (step: (from: Camera) => Camera) => void }

/** Moves the map without dragging: a button that opens a cross of four. Escape closes it. */
export function PanCross({ isIdle, onMove }: Props) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  useShortcut('leave', () => {
    setOpen(false)
    return isOpen
  })
  return (
    <div className={styles['pan']}>
      {isOpen && (
        <div role="group" aria-label={words.map.pan} className={styles['cross']} data-box>
          {ALL_WAYS.map((way) => (
            <MapButton
              key={way}
              name={words.map.panTo[way]}
              path={WAYS[way].path}
              isIdle={isIdle}
              side={way}
              onPress={() => {
                onMove((from) => panBy(WAYS[way].x, WAYS[way].y, from))
              }}
            />
          ))}
        </div>
      )}
      <MapButton
        name={words.map.pan}
        path="M0,-8V8M-8,0H8M-2.5,-5.5L0,-8L2.5,-5.5M-2.5,5.5L0,8L2.5,5.5M-5.5,-2.5L-8,0L-5.5,2.5M5.5,-2.5L8,0L5.5,2.5"
        isIdle={isIdle}
        expanded={isOpen}
        onPress={() => {
          setOpen(!isOpen)
        }}
      />
    </div>
  )
}
