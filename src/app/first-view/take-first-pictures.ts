import { type FirstPicturesOfPage, NO_PICTURES } from '#src/features/first-picture.tsx'

/** The first view's drawings if it is visible now; none if it is hidden, because they would be wrong. */
export function takeFirstPictures(lesson: Element): FirstPicturesOfPage {
  const shown = lesson.querySelector('.first-view > .shell')
  if (shown === null || shown.getClientRects().length === 0) return NO_PICTURES
  const drawn = (pane: string) => shown.querySelector(`[data-picture="${pane}"]`)?.firstElementChild ?? undefined
  const [map, strip] = [drawn('map'), drawn('strip')]
  return { ...(map && { map }), ...(strip && { strip }) }
}
