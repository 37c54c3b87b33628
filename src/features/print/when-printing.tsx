import type { ReactNode } from 'react'
import { usePrinting } from '../use-printing.ts'

/** What only paper needs is made when the page is printed: a browser waits for what is done at once. */
export function WhenPrinting({ children }: { readonly children: ReactNode }) {
  return usePrinting() ? children : null
}
