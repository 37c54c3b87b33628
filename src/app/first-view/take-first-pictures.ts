import { type FirstPicturesOfPage, NO_PICTURES } from '#src/features/first-picture.tsx'

/** The first view's drawings that are visible now; none if the view is hidden, because they would be wrong. */
export function takeFirstPictures(lesson: Element): FirstPicturesOfPage {
  const shells = [...lesson.querySelectorAll('.first-view > .shell')]
  const shown = shells.find((shell) => shell.getClientRects().length > 0)
  if (shown === undefined) return NO_PICTURES
  const drawn = (pane: string) => shown.querySelector(`[data-picture="${pane}"]`)?.firstElementChild ?? undefined
  const [map, strip] = [drawn('map'), drawn('strip')]
  return { ...(map && { map }), ...(strip && { strip }) }
}
