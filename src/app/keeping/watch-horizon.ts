import type { Session } from '#src/features/session.tsx'
import type { AppState } from '#src/state/app-state.ts'

/**
 * Notifies the reader when the selection lies beyond the horizon, however it was made (a link, the Back button), and
 * offers to show it. The offer is withdrawn with the next selection, and once later things are shown. Returns the
 * unsubscribe function.
 */
export function watchHorizon({
  store,
  actions,
  selectors,
  words,
}: Pick<Session, 'store' | 'actions' | 'selectors' | 'words'>) {
  const withdraw = () => {
    for (const { id, offer } of store.getState().notices) if (offer === 'show-later') actions.dismiss(id)
  }
  const tell = (state: AppState) => {
    if (selectors.isBeyond(state)) actions.notify(words.frame.beyond, 'show-later')
  }
  tell(store.getState())
  return store.subscribe((state, before) => {
    const isNewChoice = state.selection !== before.selection || state.reveal?.serial !== before.reveal?.serial
    if (!isNewChoice && state.later === before.later) return
    if (isNewChoice || state.later === 'show') withdraw()
    if (isNewChoice) tell(state)
  })
}
