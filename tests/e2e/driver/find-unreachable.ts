/**
 * Runs in the page. Names every control in sight that cannot be brought to where a pointer finds it, by scrolling up
 * and down alone.
 */
export async function findUnreachable(): Promise<readonly string[]> {
  const controls = document.querySelectorAll<HTMLElement>('button, summary, [role="tab"], label, [role="slider"]')
  const found: string[] = []
  for (const control of controls) {
    // what stands on a drawing is brought into sight by moving the drawing
    if (control.closest('[inert], .skip-link, [data-widget]') !== null) continue
    if (!control.checkVisibility({ visibilityProperty: true })) continue
    control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    const { left, top, width, height } = control.getBoundingClientRect()
    if (width < 2 || height < 2) continue
    const [x, y] = [left + width / 2, top + height / 2]
    const isHit = () => control.contains(document.elementFromPoint(x, y))
    // what says that a row goes on is gone a frame after its end has come
    for (let frames = 0; frames < 3 && !isHit(); frames++) await new Promise(requestAnimationFrame)
    if (!isHit())
      found.push(`${control.ariaLabel ?? control.textContent.trim().slice(0, 40)} at ${x.toFixed()},${y.toFixed()}`)
  }
  window.scrollTo(0, 0)
  return found
}
