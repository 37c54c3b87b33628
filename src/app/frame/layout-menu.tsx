import { PANE_LAYOUTS, type PaneLayout } from '#src/domain/mode.ts'
import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import styles from './layout-menu.module.css'

/** How the panes share the screen; Escape brings them all back. */
export function LayoutMenu() {
  const words = useWords()
  const { actions } = useSession()
  const shown = useAppState((state) => state.layout)
  return (
    <label className={styles['menu']} title={words.frame.layoutHint}>
      {words.frame.layout}
      <select
        value={shown}
        onChange={(event) => {
          actions.setLayout(event.target.value as PaneLayout)
        }}
      >
        {PANE_LAYOUTS.map((layout) => (
          <option key={layout} value={layout}>
            {words.frame.layouts[layout]}
          </option>
        ))}
      </select>
    </label>
  )
}
