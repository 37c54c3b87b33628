import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import styles from './sideways-row.module.css'

type Props = { readonly row: RefObject<HTMLElement | null>; readonly children: ReactNode }

/**
 * A row that scrolls sideways if it does not fit. Buttons at its ends show that there is more, and scroll to it. The
 * keyboard does not need them, because the row follows the focus.
 */
export function SidewaysRow({ row, children }: Props) {
  const hidden = useHiddenEnds(row)
  const scroll = (way: 1 | -1) => () => {
    const element = row.current
    if (element !== null) element.scrollLeft += way * element.clientWidth * 0.6
  }
  return (
    <div className={styles['place']} data-sideways>
      {children}
      {hidden.start && (
        <button type="button" aria-hidden tabIndex={-1} className={styles['start']} onClick={scroll(-1)} />
      )}
      {hidden.end && <button type="button" aria-hidden tabIndex={-1} className={styles['end']} onClick={scroll(1)} />}
    </div>
  )
}

const NONE = { start: false, end: false }

function useHiddenEnds(row: RefObject<HTMLElement | null>) {
  const [hidden, setHidden] = useState(NONE)
  useEffect(() => {
    const element = row.current
    if (element === null) return
    const measure = () => {
      const { scrollLeft, scrollWidth, clientWidth } = element
      // half a pixel is rounding
      const next = { start: scrollLeft > 1, end: scrollLeft + clientWidth < scrollWidth - 1 }
      setHidden((last) => (last.start === next.start && last.end === next.end ? last : next))
    }
    const sizes = new ResizeObserver(measure)
    for (const each of [element, ...element.children]) sizes.observe(each)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [row])
  return hidden
}
