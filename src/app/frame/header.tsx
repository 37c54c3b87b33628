import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import { useArrangement, useIsNarrow } from '#src/features/use-arrangement.ts'
import { ShortcutHelp } from '../shortcuts/shortcut-help.tsx'
import styles from './header.module.css'
import { HeaderMenu } from './header-menu.tsx'
import { LayoutMenu } from './layout-menu.tsx'
import { ModesNav } from './modes-nav.tsx'
import { Question } from './question.tsx'
import { SearchButton } from './search-button.tsx'
import { SettingsButton } from './settings-button.tsx'

/** The lesson's short title, its central question, and the controls of every mode. */
export function Header() {
  const words = useWords()
  const { lesson } = useSession().index
  const isNarrow = useIsNarrow()
  // elsewhere map and timeline have no place of their own
  const isDesk = useArrangement() === 'desk'
  const mode = useAppState((state) => state.mode)
  const hasPanes = mode === 'read' || mode === 'study'
  const skip = words.frame.skipTo
  return (
    <header className={styles['header']}>
      {hasPanes ? (
        <>
          <a className="skip-link" href="#document">
            {skip.document}
          </a>
          {isDesk && (
            <>
              <a className="skip-link" href="#map">
                {skip.map}
              </a>
              <a className="skip-link" href="#timeline">
                {skip.timeline}
              </a>
            </>
          )}
        </>
      ) : (
        <a className="skip-link" href={`#${mode}`}>
          {mode === 'present' ? words.present.skipTo : words.teach.skipTo}
        </a>
      )}
      <h1 className={styles['title']}>{lesson.shortTitle}</h1>
      <Question />
      {!isNarrow && <ModesNav />}
      <SearchButton />
      <HeaderMenu>
        {isNarrow && <ModesNav />}
        {hasPanes && <LayoutMenu />}
        <SettingsButton />
        <ShortcutHelp />
      </HeaderMenu>
    </header>
  )
}
