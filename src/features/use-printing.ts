import { useEffect, useState } from 'react'
import { useSession } from './session.tsx'

/** Whether the page is being printed. */
export function usePrinting(): boolean {
  const { effects } = useSession()
  const [isPrinting, setPrinting] = useState(false)
  useEffect(
    () =>
      effects.onPrint(
        () => {
          setPrinting(true)
        },
        () => {
          setPrinting(false)
        },
      ),
    [effects],
  )
  return isPrinting
}
