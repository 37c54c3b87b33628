import { isMapLarge } from '#src/domain/mode.ts'
import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import { useHorizon } from '#src/features/use-horizon.ts'
import { usePull } from '#src/ui/use-pull.ts'
import styles from './map-handle.module.css'

/** On a phone, the bar that the map folds down to. Pressing or pulling it opens the map to full height, and back. */
export function MapHandle() {
  const words = useWords()
  const { actions } = useSession()
  const { asOf } = useHorizon()
  const isOpen = useAppState((state) => isMapLarge(state.layout))
  const open = (wanted: boolean) => {
    if (wanted !== isOpen) actions.setLayout(wanted ? 'only-map' : 'balanced')
  }
  const pull = usePull(
    (direction) => {
      open(direction === 'down')
    },
    () => {
      open(!isOpen)
    },
  )
  return (
    <button type="button" className={styles['handle']} aria-expanded={isOpen} aria-controls="map" {...pull}>
      <span aria-hidden="true" className={styles['grip']} />
      {words.frame.mapOn(words.formats.dayShort(asOf))}
    </button>
  )
}
