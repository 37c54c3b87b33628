import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import { NewerRelease } from './newer-release.tsx'
import styles from './notices.module.css'

/** Messages for the reader, until dismissed. */
export function Notices() {
  const words = useWords()
  const { actions } = useSession()
  const notices = useAppState((state) => state.notices)
  return (
    <div className={styles['notices']} role="status" aria-label={words.frame.notices}>
      {notices.map(({ id, text, offer }) => (
        <p key={id}>
          <span>{text}</span>
          {offer === 'show-later' && <ShowLater />}
          <button
            type="button"
            onClick={() => {
              actions.dismiss(id)
            }}
          >
            {words.frame.dismiss}
          </button>
        </p>
      ))}
      <NewerRelease />
    </div>
  )
}

function ShowLater() {
  const words = useWords()
  const { actions } = useSession()
  return (
    <button
      type="button"
      onClick={() => {
        actions.setLater('show')
      }}
    >
      {words.frame.showLater}
    </button>
  )
}
