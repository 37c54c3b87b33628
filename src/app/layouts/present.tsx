import { PresentPage, StageMap, StepMaps } from '../lazy-features.tsx'
import styles from './present.module.css'

/** A lecture. The map is put into its stage and its print here, because features do not import each other. */
export function PresentLayout() {
  return (
    <main id="present" tabIndex={-1} className={styles['present']}>
      <PresentPage map={(parts) => <StageMap {...parts} />} stepMaps={(onReady) => <StepMaps onReady={onReady} />} />
    </main>
  )
}
