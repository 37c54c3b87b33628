import { type ReactNode, useEffect, useState } from 'react'
import { useSession } from '#src/features/session.tsx'

/** Mounts non-essential parts once the page is idle. */
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
