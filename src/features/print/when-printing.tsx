import type { ReactNode } from 'react'
import { usePrinting } from '../use-printing.ts'

/** Renders children only while printing; browsers wait for synchronous updates. */
export function WhenPrinting({ children }: { readonly children: ReactNode }) {
  return usePrinting() ? children : null
}
