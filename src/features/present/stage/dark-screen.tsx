import { useAppState, useSession, useWords } from '../../session.tsx'
import { useShortcut } from '../../use-shortcut.ts'
import styles from './stage.module.css'

/** Black or white over the whole stage, while the hall talks. */
export function DarkScreen() {
  const screen = useAppState((state) => state.onStage.screen)
  return screen === 'on' ? null : <Cover screen={screen} />
}

function Cover({ screen }: { readonly screen: 'black' | 'white' }) {
  const words = useWords().present
  const { actions } = useSession()
  useShortcut('leave', () => {
    actions.putOnStage({ screen: 'on' })
  })
  return <div className={styles['dark']} data-screen={screen} role="img" aria-label={words.screens[screen]} />
}
