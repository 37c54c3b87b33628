const SVG = 'http://www.w3.org/2000/svg'

export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name)
  setAttributes(element, attributes)
  return element
}

/** Writes only attributes that changed: rewriting one costs a repaint. */
export function setAttributes(element: Element, attributes: Readonly<Record<string, string | number | null>>) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name)
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value))
  }
}

/** Makes these its children, in this order. What stands among them already is left alone, and not laid out again. */
export function setChildren(parent: Element, children: readonly Element[]) {
  const kept = new Set(children)
  for (const child of [...parent.children]) if (!kept.has(child)) child.remove()
  for (const [at, child] of children.entries()) {
    const there = parent.children[at] ?? null
    if (there !== child) parent.insertBefore(child, there)
  }
}

export function setVisible(element: Element, visible: boolean) {
  setAttributes(element, { display: visible ? null : 'none' })
}

/** Tenths of a pixel are precise enough for screens and printers. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
