import { type ReactNode, useEffect, useState } from 'react'
import { useSession } from '#src/features/session.tsx'

/** Brings into the page, once nothing else is on its way, what is not needed before. */
export function AtRest({ children }: { readonly children: ReactNode }) {
  const { effects } = useSession()
  const [isAtRest, setAtRest] = useState(false)
  useEffect(() => {
    effects.atRest(() => {
      setAtRest(true)
    })
  }, [effects])
  return isAtRest ? children : null
}
