import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'

/** Which media queries match when there is no window, as in the build. */
export const StillMedia = createContext<(query: string) => boolean>(() => false)

/** Whether a media query matches now. */
export function useMedia(query: string): boolean {
  const stands = useContext(StillMedia)
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', onChange)
      return () => {
        list.removeEventListener('change', onChange)
      }
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => stands(query),
  )
}
