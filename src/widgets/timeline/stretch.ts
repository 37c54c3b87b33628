/** An element from one pixel of the strip to another. */
export function stretch(className: string, left: number, right: number): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  element.style.left = `${left}px`
  element.style.width = `${right - left}px`
  return element
}
