import { type ReactNode, useEffect, useRef } from 'react'
import { useAppState } from '../../session.tsx'
import styles from './fitted.module.css'

type Props = { readonly className: string | undefined; readonly children: ReactNode }

/** Tenths of the least size, to which words never shrink, and of the largest to which they grow. */
const LEAST = 10
const LARGEST = 15

/**
 * Words as large as their place allows: a hall reads them from the back row. Where a text size was chosen that is too
 * large for them, they are as large as they can be whole.
 */
export function Fitted({ className, children }: Props) {
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
    // words change their size as their face arrives
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

/** All that the size depends on: measured again as it was, nothing need be fitted. */
function measured({ clientWidth, clientHeight, scrollHeight, textContent }: HTMLElement, scale: number): string {
  return [clientWidth, clientHeight, scrollHeight, scale, textContent].join(' ')
}

/** Finds the largest size that fits by halving; mostly the first one does. */
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
