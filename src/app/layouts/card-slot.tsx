import { type RefObject, useState } from 'react'
import { useAppState, useSession } from '#src/features/session.tsx'
import type { Arrangement } from '#src/features/use-arrangement.ts'
import type { AppState } from '#src/state/app-state.ts'
import { Details } from '../lazy-features.tsx'
import { CardSheet } from './card-sheet.tsx'
import styles from './read.module.css'

type Props = { readonly ref: RefObject<HTMLDivElement | null>; readonly arrangement: Arrangement }

/** The place of the card, or of the list that stands there without one. */
export function CardSlot({ ref, arrangement }: Props) {
  const { selectors } = useSession()
  const subject = useAppState(selectors.cardSubject)
  const isWanted = useIsCardWanted()
  const isLeftOut = useAppState(isCardLeftOut)
  const isSheet = arrangement === 'phone' && subject !== null
  const details = <Details />
  return (
    <div ref={ref} className={styles['card']} data-slot="card">
      {isWanted && !isLeftOut && (isSheet ? <CardSheet subject={subject}>{details}</CardSheet> : details)}
    </div>
  )
}

/** Whether a card takes its place now. */
export function useHasCard(): boolean {
  const { selectors } = useSession()
  return useAppState((state) => selectors.cardSubject(state) !== null && !isCardLeftOut(state))
}

/** A card opened by every step would cover what the step shows; it opens when asked for. */
function isCardLeftOut({ mode, reveal, selection }: AppState): boolean {
  return mode === 'study' && reveal?.from === 'tour' && reveal.ref === selection
}

/**
 * Whether there has been anything for the card or the list in its place. Before that its code need not come; afterwards
 * it stays, also with nothing in it.
 */
function useIsCardWanted(): boolean {
  const { selectors } = useSession()
  const isNow = useAppState(
    (state) => selectors.cardSubject(state) !== null || selectors.outlook(state).recommendations.length > 0,
  )
  const [isWanted, setWanted] = useState(isNow)
  if (isNow && !isWanted) setWanted(true)
  return isWanted
}
