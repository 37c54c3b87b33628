import { fireEvent, within } from '@testing-library/react'

/** Opens every folded part in there, and those that this brings. */
export function unfold(container: HTMLElement): void {
  // what opens a dialog folds nothing out
  const isFolded = (button: HTMLElement) => !button.hasAttribute('aria-haspopup')
  for (;;) {
    const folded = within(container).queryAllByRole('button', { expanded: false }).filter(isFolded)
    if (folded.length === 0) return
    for (const each of folded) fireEvent.click(each)
  }
}
