import { type ReactNode, createContext, useCallback, useContext, useId, useMemo, useState } from 'react'
import { useWords } from '../session.tsx'
import styles from './folds.module.css'

type Folds = { readonly opened: ReadonlySet<string>; readonly toggle: (name: string) => void }

const FoldsContext = createContext<Folds>({ opened: new Set(), toggle: () => undefined })

/** Remembers which parts are unfolded, from one card to the next. */
export function FoldsProvider({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const toggle = useCallback((name: string) => {
    setOpened((before) => {
      const after = new Set(before)
      if (!after.delete(name)) after.add(name)
      return after
    })
  }, [])
  return <FoldsContext value={useMemo(() => ({ opened, toggle }), [opened, toggle])}>{children}</FoldsContext>
}

type Props = {
  /** Parts of one name open and close together, on every card. */
  readonly name: string
  readonly title: string
  /** How many items it contains. */
  readonly count?: number
  readonly children: ReactNode
}

/** A part of the card that is only a heading with a count until it is opened. */
export function FoldedPart({ name, title, count, children }: Props) {
  const words = useWords()
  const content = useId()
  const { opened, toggle } = useContext(FoldsContext)
  const isOpen = opened.has(name)
  return (
    <div className={styles['fold']}>
      <h3 className={styles['heading']}>
        <button
          type="button"
          className={styles['toggle']}
          aria-expanded={isOpen}
          aria-controls={isOpen ? content : undefined}
          onClick={() => {
            toggle(name)
          }}
        >
          {title}
          {count !== undefined && <span className={styles['count']}>{words.details.count(count)}</span>}
        </button>
      </h3>
      {isOpen && (
        <div id={content} className={styles['content']}>
          {children}
        </div>
      )}
    </div>
  )
}
