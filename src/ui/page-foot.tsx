import { type ReactNode, createContext, useContext, useState } from 'react'
import { createPortal } from 'react-dom'

const Foot = createContext<HTMLElement | null>(null)

/** A page with a place at its foot for messages that belong nowhere else. */
export function PageFoot({ children }: { readonly children: ReactNode }) {
  const [foot, setFoot] = useState<HTMLElement | null>(null)
  return (
    <Foot value={foot}>
      {children}
      <div ref={setFoot} className="page-foot" />
    </Foot>
  )
}

/** Shows something at the foot of the page, or in place if the page has no foot. */
export function AtFoot({ children }: { readonly children: ReactNode }) {
  const foot = useContext(Foot)
  return foot === null ? children : createPortal(children, foot)
}
