import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '#src/features/session.tsx'
import styles from './header-menu.module.css'

/** Header controls, behind one button on small screens. */
export function HeaderMenu({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    const root = whole.current
    if (!isOpen || root === null) return
    const ended = new AbortController()
    const { signal } = ended
    const close = () => {
      setOpen(false)
    }
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !root.contains(target)) close()
    }
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isWithin(event.target, 'dialog, [role="dialog"]')) return
      event.stopPropagation()
      close()
      button.current?.focus()
    }
    const closeByLink = ({ target }: Event) => {
      if (isWithin(target, 'a')) close()
    }
    document.addEventListener('pointerdown', closeOutside, { signal })
    root.addEventListener('keydown', closeByKey, { signal })
    root.addEventListener('click', closeByLink, { signal })
    return () => {
      ended.abort()
    }
  }, [isOpen])
  return (
    <div ref={whole} className={styles['menu']}>
      <button
        ref={button}
        type="button"
        className={styles['button']}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        {words.frame.menu}
      </button>
      <div id={id} className={styles['panel']} data-open={isOpen}>
        {children}
      </div>
    </div>
  )
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}
