/** Goes to an entry below the text, unfolding its section, or back to its sign in the text. */
export function goToEntry(target: HTMLElement): void {
  const folded = target.closest('details')
  if (folded !== null) folded.open = true
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'center' })
}
