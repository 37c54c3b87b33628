/**
 * Scrolls an element into view within its list, never the page around it, to a third from the top. `covered` is what a
 * heading hides at the top of the list.
 */
export function scrollWithin(list: HTMLElement, element: HTMLElement, covered = 0): void {
  const frame = list.getBoundingClientRect()
  const box = element.getBoundingClientRect()
  if (box.top >= frame.top + covered && box.bottom <= frame.bottom) return
  list.scrollTop += box.top - frame.top - Math.max(covered, frame.height / 3)
}
