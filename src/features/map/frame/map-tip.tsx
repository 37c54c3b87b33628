import { useEffect, useState } from 'react'
import { isRefOf } from '#src/domain/ref.ts'
import type { Pointed } from '#src/widgets/map/map-scene.ts'
import { useSession, useWords } from '../../session.tsx'
import { useOutlook } from '../../use-outlook.ts'
import { useShortcut } from '../../use-shortcut.ts'
import styles from './map-tip.module.css'

/** Time to move from the sign to its tip, in milliseconds. */
const PATIENCE = 250
/** Nearer to the upper edge than this, the tip is below its sign. */
const HEIGHT = 64

/** Names what is pointed at on the map. Escape hides it; the pointer may rest on it. */
export function MapTip({ pointed }: { readonly pointed: Pointed | null }) {
  const [shown, setShown] = useState<Pointed | null>(null)
  const [isHeld, setHeld] = useState(false)
  if (pointed !== null && pointed !== shown) setShown(pointed)
  const isLeft = pointed === null && shown !== null && !isHeld
  useEffect(() => {
    if (!isLeft) return
    const timer = setTimeout(() => {
      setShown(null)
    }, PATIENCE)
    return () => {
      clearTimeout(timer)
    }
  }, [isLeft])
  const [putAway, setPutAway] = useState<Pointed | null>(null)
  const isShown = shown !== null && shown !== putAway
  useShortcut('leave', () => {
    if (isShown) setPutAway(shown)
    return isShown
  })
  if (!isShown) return null
  const { x, y } = shown.at
  const below = y < HEIGHT
  return (
    <p
      role="tooltip"
      className={styles['tip']}
      style={{
        left: x,
        top: y,
        translate: `${String(Math.round((-100 * x) / Math.max(1, shown.width)))}% ${below ? '34px' : 'calc(-100% - 12px)'}`,
      }}
      onPointerEnter={() => {
        setHeld(true)
      }}
      onPointerLeave={() => {
        setHeld(false)
      }}
    >
      <Name of={shown} />
    </p>
  )
}

function Name({ of: { ref } }: { readonly of: Pointed }) {
  const words = useWords()
  const { index } = useSession()
  const { titleOf, horizon } = useOutlook()
  const entity = index.find(ref)
  if (isRefOf('recommendation', ref) && entity !== undefined && 'number' in entity)
    return words.shared.recommendation(entity.number, titleOf(ref))
  const when = entity !== undefined && 'when' in entity && !isRefOf('place', ref) ? entity.when : null
  return (
    <>
      {titleOf(ref)}
      {when !== null && <span className={styles['when']}>{words.formats.spanFrom(horizon, when)}</span>}
    </>
  )
}
