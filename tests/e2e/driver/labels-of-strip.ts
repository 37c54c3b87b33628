/** A headline of the strip and where it stands among the others: pixels of the screen. */
export type StripLabel = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly markLeft: number
  /** What it lies over: other headlines, signs of other events, the line of the document. */
  readonly meets: readonly string[]
  /** It stands before its mark though there was room behind it. */
  readonly before: boolean
}

/** Runs in the page, on the timeline's host: what every headline in sight meets that it should not. */
export function labelsOfStrip(host: Element): StripLabel[] {
  const centre = host.querySelector('.vis-panel.vis-center')!.getBoundingClientRect()
  const line = host.querySelector('.strip-document > div')!.getBoundingClientRect()
  const middle = line.left + line.width / 2
  const textOf = (label: Element) => {
    const range = document.createRange()
    range.selectNodeContents(label)
    return range.getBoundingClientRect()
  }
  const meets = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 1 && a.bottom > b.top + 1
  // a line of letters is higher than the letters: what counts is the line that it has in its row
  const inRow = ({ left, width, top, height }: DOMRect) => new DOMRect(left, top + 2, width, height - 4)
  const labels = [...host.querySelectorAll('.strip-label')].filter((label) => {
    const { left, right } = textOf(label)
    return right > centre.left && left < centre.right
  })
  const signs = [...host.querySelectorAll('.strip-mark, .strip-seals')]
  return labels.map((label) => {
    const box = inRow(textOf(label))
    const own = label.closest('.strip-item')
    const marks = [...(own?.querySelectorAll('.strip-mark, .strip-seals') ?? [])].map((mark) =>
      mark.getBoundingClientRect(),
    )
    const over = [
      ...labels.filter((other) => other !== label && meets(box, inRow(textOf(other)))),
      ...signs.filter((sign) => sign.closest('.strip-item') !== own && meets(box, sign.getBoundingClientRect())),
    ].map((each) => each.textContent.trim() || each.closest('.strip-item')?.textContent.trim() || 'a mark')
    const crossed = box.left < middle - 1 && box.right > middle + 1 ? ['the line of the document'] : []
    const markLeft = Math.min(...marks.map((mark) => mark.left))
    return {
      text: label.textContent,
      left: box.left,
      right: box.right,
      markLeft,
      meets: [...over, ...crossed],
      before: box.right < markLeft + 2 && markLeft + box.width + 20 < centre.right,
    }
  })
}
