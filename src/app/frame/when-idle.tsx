import { type ReactNode, useEffect, useState } from 'react'
import { useSession } from '#src/features/session.tsx'

/** Mounts non-essential parts once the page is idle. */
export function WhenIdle({ children }: { readonly children: ReactNode }) {
  const { effects } = useSession()
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    effects.whenIdle(() => {
      setIdle(true)
    })
  }, [effects])
  return isIdle ? children : null
}
