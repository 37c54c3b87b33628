import { useWords } from '#src/features/session.tsx'
import styles from './layout-menu.module.css'
import { PANE_LAYOUTS, type PaneLayout, type Panes } from './use-pane-layout.ts'

/** How the panes share the screen; Escape brings them all back. */
export function LayoutMenu({ panes }: { readonly panes: Panes }) {
  const words = useWords()
  return (
    <label className={styles['menu']} title={words.frame.layoutHint}>
      {words.frame.layout}
      <select
        value={panes.layout}
        onChange={(event) => {
          panes.setLayout(event.target.value as PaneLayout)
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
