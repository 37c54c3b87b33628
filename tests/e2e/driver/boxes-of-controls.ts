/** Runs in the page: where each control that can be seen within an element is drawn. A radio button is its label. */
export function boxesOfControls(element: Element): Pick<DOMRect, 'left' | 'right'>[] {
  const controls = [...element.querySelectorAll('button, [role="slider"], input')]
  return controls
    .filter((each) => each.checkVisibility())
    .map((each) => {
      const drawn = each.closest('label') ?? (each instanceof HTMLInputElement ? each.parentElement : null) ?? each
      const { left, right } = drawn.getBoundingClientRect()
      return { left, right }
    })
}
