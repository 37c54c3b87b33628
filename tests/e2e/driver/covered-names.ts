/** Runs in the page. Names on the drawing of the map that lie under something of the page, as `name under what`. */
export function coveredNames(): readonly string[] {
  const drawing = document.querySelector('[data-shown="true"] > [data-painter="svg"]')
  if (drawing === null) return ['there is no drawing']
  const over = [...document.querySelectorAll('[data-box], [data-slot="card"] > *')]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .map((each) => ({
      name: each.textContent.trim().slice(0, 20) || each.getAttribute('aria-label'),
      box: each.getBoundingClientRect(),
    }))
    .filter(({ box }) => box.width > 0 && box.height > 0)
  const plate = drawing.getBoundingClientRect()
  return [...drawing.querySelectorAll<SVGTextElement>('svg text')]
    .filter((text) => text.checkVisibility({ opacityProperty: true }))
    .flatMap((text) => {
      const box = lettersIn(text.getBoundingClientRect())
      const isOn = box.right > plate.left && box.left < plate.right && box.bottom > plate.top && box.top < plate.bottom
      const covers = isOn ? over.filter((each) => meet(each.box, box)) : []
      return covers.map((each) => `${text.textContent} under ${each.name}`)
    })

  /** A line is higher than its letters. */
  function lettersIn({ x, y, width, height }: DOMRect): DOMRect {
    return new DOMRect(x, y + height * 0.15, width, height * 0.7)
  }

  function meet(a: DOMRect, b: DOMRect): boolean {
    return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
  }
}
