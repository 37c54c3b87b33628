import { type ReactNode, useEffect, useRef } from 'react'
import { useAppState } from '../../session.tsx'
import styles from './fitted-text.module.css'

type Props = { readonly className: string | undefined; readonly children: ReactNode }

/** The minimum and maximum text size, in tenths. */
const LEAST = 10
const LARGEST = 15

/**
 * Text as large as fits, to be read from the back row. If a larger text size was chosen, it is the largest at which
 * everything fits.
 */
export function FittedText({ className, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const fitted = useRef('')
  const scale = useAppState((state) => state.textScale)
  useEffect(() => {
    const place = box.current
    if (place === null) return
    const fit = () => {
      if (measured(place, scale) === fitted.current) return
      fitInto(place, scale)
      fitted.current = measured(place, scale)
    }
    const sizes = new ResizeObserver(fit)
    sizes.observe(place)
    // the size of words changes when their font loads
    for (const held of place.children) sizes.observe(held)
    fit()
    return () => {
      sizes.disconnect()
    }
  }, [children, scale])
  return (
    <div ref={box} className={styles['fitted']} data-fitted>
      <div className={className}>{children}</div>
    </div>
  )
}

/** Everything the size depends on. If it is unchanged, nothing needs fitting. */
function measured({ clientWidth, clientHeight, scrollHeight, textContent }: HTMLElement, scale: number): string {
  return [clientWidth, clientHeight, scrollHeight, scale, textContent].join(' ')
}

/** Finds the largest size that fits by bisection; usually the first one does. */
function fitInto(place: HTMLElement, scale: number): void {
  const fits = (tenths: number) => {
    place.style.setProperty('--fit', String(tenths / LEAST / scale))
    return !overflows(place)
  }
  let [least, most] = [LEAST, Math.round(LARGEST * scale)]
  if (fits(most)) return
  while (least < most - 1) {
    const middle = Math.floor((least + most) / 2)
    if (fits(middle)) least = middle
    else most = middle
  }
  fits(least)
}

function overflows({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight > clientHeight || scrollWidth > clientWidth
}
