import { createContext, useCallback, useContext, useState } from 'react'
import type { AppState } from '#src/state/app-state.ts'
import { useAppState, useSession } from './session.tsx'

/** The panes that the page has a picture of, drawn when the site was built (tools/site/first-view). */
export type PicturedPane = 'map' | 'strip'
/** While the page is prerendered there are no elements yet, only placeholders. */
export type FirstPicturesOfPage = Readonly<Partial<Record<PicturedPane, Element | null>>>
export const NO_PICTURES: FirstPicturesOfPage = {}

export const FirstPictures = createContext(NO_PICTURES)

/** The state that the pictures show. They are dropped once any of it changes. */
const PICTURED = [
  'mode',
  'selection',
  'asOf',
  'later',
  'knowledge',
  'window',
  'layout',
  'lanes',
  'stripView',
  'layers',
  'shapes',
  'fit',
  'camera',
  'painter',
  'expectation',
  'theme',
  'textScale',
] as const satisfies readonly (keyof AppState)[]

/** Whether the page has a picture of the pane, and nothing has changed that it shows. */
export function useIsPictured(of: PicturedPane): boolean {
  const { store } = useSession()
  const picture = useContext(FirstPictures)[of]
  const [first] = useState(() => store.getState())
  const isTrue = useAppState((state) => PICTURED.every((field) => state[field] === first[field]))
  const [isPast, setPast] = useState(false)
  if (!isTrue && !isPast) setPast(true)
  return picture !== undefined && isTrue && !isPast
}

type Props = { readonly of: PicturedPane; readonly isDrawn: boolean }

/** The picture of a pane until the pane itself has been drawn, removed in the same frame. */
export function FirstPicture({ of, isDrawn }: Props) {
  const picture = useContext(FirstPictures)[of]
  const isPictured = useIsPictured(of)
  const [isGone, setGone] = useState(false)
  if (isDrawn && !isGone) setGone(true)
  const adopt = useCallback(
    (place: HTMLElement | null) => {
      if (place !== null && picture) place.replaceChildren(picture)
    },
    [picture],
  )
  if (!isPictured || isGone) return null
  return <div ref={adopt} className="first-picture" data-picture={of} aria-hidden="true" />
}
