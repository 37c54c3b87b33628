/** A text node that shows words of our text, and the offset at which they begin in it. */
export type OwnText = { readonly node: Text; readonly from: number }

/**
 * The text nodes of an element that show our text, skipping anything inserted between them. Null if the text itself was
 * changed, for example by a translator.
 */
export function ownTexts(element: Element, text: string): readonly OwnText[] | null {
  const own: OwnText[] = []
  let at = 0
  for (const node of textNodesOf(element)) {
    if (node.data === '' || !text.startsWith(node.data, at)) continue
    own.push({ node, from: at })
    at += node.data.length
  }
  return at === text.length ? own : null
}

/** How many letters of our text come before a point of the page. */
export function lettersBefore(texts: readonly OwnText[], container: Node, offset: number): number {
  let letters = 0
  for (const { node, from } of texts) {
    if (node === container) return from + offset
    const range = node.ownerDocument.createRange()
    range.setStart(container, offset)
    // the node ends before the point
    if (range.comparePoint(node, node.length) <= 0) letters = from + node.length
  }
  return letters
}

/** The point of the page before a letter of our text. */
export function pointAt(texts: readonly OwnText[], letter: number, isEnd: boolean): readonly [Text, number] | null {
  const inside = ({ node, from }: OwnText) => (isEnd ? letter <= from + node.length : letter < from + node.length)
  const text = texts.find(inside)
  return text === undefined ? null : [text.node, letter - text.from]
}

function textNodesOf(element: Element): readonly Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text)
  return nodes
}
