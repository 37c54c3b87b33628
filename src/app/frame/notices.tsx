import { useAppState, useSession, useWords } from '#src/features/session.tsx'
import { NewerRelease } from './newer-release.tsx'
import styles from './notices.module.css'

/** Messages for the reader, one at a time, each until it is dismissed. */
export function Notices() {
  const words = useWords()
  const { actions } = useSession()
  const [first, ...others] = useAppState((state) => state.notices)
  return (
    <div className={styles['notices']} role="status" aria-label={words.frame.notices}>
      {first !== undefined && (
        <p key={first.id}>
          <span>{first.text}</span>
          {first.offer === 'show-later' && <ShowLater />}
          <button
            type="button"
            onClick={() => {
              actions.dismiss(first.id)
            }}
          >
            {others.length === 0 ? words.frame.dismiss : words.frame.dismissOne(others.length)}
          </button>
        </p>
      )}
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
