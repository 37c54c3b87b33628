import { type Session, useAppState, useSession } from './session.tsx'

/** The size at which a browser that was not asked for another sets its text, in pixels. */
const USUAL = 16

/**
 * How many times its usual size text has on this page: the reader's choice here times that in the browser. For what
 * is drawn by hand; style sheets write rem.
 */
export function useTextScale(): number {
  const session = useSession()
  const chosen = useAppState((state) => state.textScale)
  return scaleIn(session, chosen)
}

type Measured = { readonly chosen: number; readonly scale: number }
const measured = new WeakMap<Session, Measured>()

/** Measured once per choice, because measuring during a change forces a layout. */
function scaleIn(session: Session, chosen: number): number {
  const last = measured.get(session)
  if (last?.chosen === chosen) return last.scale
  // the site's build, which draws the first view
  if (typeof document === 'undefined') return chosen
  // the root element already has the new setting by then
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const scale = Number.isNaN(size) ? chosen : size / USUAL
  measured.set(session, { chosen, scale })
  return scale
}
