import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import styles from './header.module.css'
import { LayoutMenu } from './layout-menu.tsx'
import { ModesNav } from './modes-nav.tsx'
import { ShortcutHelp } from '../shortcuts/shortcut-help.tsx'
import { SearchButton } from './search-button.tsx'
import { SettingsButton } from './settings-button.tsx'

/** The lesson's short title and its central question, always visible. */
export function Header() {
  const words = useWords()
  const { index, selectors } = useSession()
  const { lesson } = index
  const isCovered = useAppState(selectors.isPartCovered)
  const hasPanes = useAppState((state) => state.mode !== 'teach')
  const skip = words.frame.skipTo
  return (
    <header className={styles['header']}>
      {hasPanes ? (
        <>
          <a className="skip-link" href="#document">
            {skip.document}
          </a>
          <a className="skip-link skip-wide" href="#map">
            {skip.map}
          </a>
          <a className="skip-link skip-wide" href="#timeline">
            {skip.timeline}
          </a>
        </>
      ) : (
        <a className="skip-link" href="#teach">
          {words.teach.skipTo}
        </a>
      )}
      <h1 className={styles['title']}>{lesson.shortTitle}</h1>
      <p className={styles['question']}>{isCovered ? lesson.coveredQuestion : lesson.question}</p>
      <ModesNav />
      <SearchButton />
      {hasPanes && <LayoutMenu />}
      <SettingsButton />
      <ShortcutHelp />
    </header>
  )
}
