import type { MouseEvent } from 'react'
import type { Mode } from '#src/domain/mode.ts'
import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import { openModes } from '../layouts/layouts.tsx'
import styles from './modes-nav.module.css'

type Props = { readonly modes?: readonly Mode[] }

/** The ways of using the lesson. Each is a real link, so that it can be opened in a new window. */
export function ModesNav(props: Props) {
  const { frame } = useWords()
  const { actions, effects } = useSession()
  const { modes = openModes(effects.source.audience) } = props
  const current = useAppState((state) => state.mode)
  if (modes.length < 2) return null
  const open = (mode: Mode) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    actions.setMode(mode)
  }
  return (
    <nav className={styles['modes']} aria-label={frame.modes.label}>
      <ul>
        {modes.map((mode) => (
          <li key={mode}>
            <a href={`?mode=${mode}`} aria-current={mode === current ? 'page' : undefined} onClick={open(mode)}>
              {frame.modes[mode]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
