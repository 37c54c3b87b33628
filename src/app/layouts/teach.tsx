import type { Mode } from '#src/domain/mode.ts'
import { SheetMap, TakeAway, TeachPage } from '../lazy-features.tsx'
import styles from './teach.module.css'

/** The page for teachers: no panes, one column that scrolls. */
export function TeachLayout({ modes }: { readonly modes: readonly Mode[] }) {
  return (
    <main id="teach" data-slot="text" tabIndex={-1} className={styles['teach']}>
      <TeachPage modes={modes} downloads={<TakeAway />} sheetMap={<SheetMap />} />
    </main>
  )
}
