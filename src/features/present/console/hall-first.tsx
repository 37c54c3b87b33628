import { type ReactNode, useEffect, useState } from 'react'
import { useAppState, useSession } from '../../session.tsx'

/** By then a hall has seen what a key brought, in milliseconds. */
const HALL_HAS_SEEN = 250

type Props = { readonly draw: (mayFollow: boolean) => ReactNode }

/** The lecturer's small copy of the map follows after the hall's: one processor draws both. */
export function HallFirst({ draw }: Props) {
  const { afterDelay, presenting } = useSession().effects
  const place = useAppState(({ tour, beat }) => `${tour?.step ?? ''} ${String(beat)}`)
  const [seen, setSeen] = useState(place)
  useEffect(() => {
    if (seen === place) return
    return afterDelay(HALL_HAS_SEEN, () => {
      setSeen(place)
    })
  }, [afterDelay, place, seen])
  return draw(seen === place || presenting.audience.count() === 0)
}
