import { useId } from 'react'
import { PANE_LAYOUTS } from '#src/domain/mode.ts'
import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import styles from './layout-menu.module.css'
import { LayoutPicture } from './layout-picture.tsx'

/** How the panes share the screen; Escape restores them all. A phone has a handle on the map instead. */
export function LayoutMenu() {
  const words = useWords()
  const { actions } = useSession()
  const shown = useAppState((state) => state.layout)
  const group = useId()
  return (
    <fieldset className={styles['menu']}>
      <legend className="visually-hidden">{words.frame.layout}</legend>
      {PANE_LAYOUTS.map((layout) => (
        <label key={layout} title={words.frame.layouts[layout]}>
          <input
            type="radio"
            className="visually-hidden"
            name={group}
            checked={layout === shown}
            onChange={() => {
              actions.setLayout(layout)
            }}
          />
          <LayoutPicture layout={layout} />
          <span className="visually-hidden">{words.frame.layouts[layout]}</span>
        </label>
      ))}
    </fieldset>
  )
}
