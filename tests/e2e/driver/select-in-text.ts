/** Runs in the page: selects the first place of some words in the reading text. */
export function selectInText(root: Element, words: string): void {
  for (const text of root.querySelectorAll('[data-text="reading"]')) {
    const range = document.createRange()
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    let from = text.textContent.indexOf(words)
    if (from < 0) continue
    let to = from + words.length
    let isBegun = false
    for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
      const { length } = node.data
      if (!isBegun && from < length) {
        range.setStart(node, from)
        isBegun = true
      }
      if (isBegun && to <= length) {
        range.setEnd(node, to)
        text.scrollIntoView({ block: 'center' })
        const selection = document.getSelection()
        selection?.removeAllRanges()
        selection?.addRange(range)
        return
      }
      from -= length
      to -= length
    }
  }
  throw new Error(`the reading text has no “${words}”`)
}
