/**
 * Runs in the page, on the timeline's host: the day whose column on the axis holds the middle of a mark, as
 * `12 october`. The marks are the document's line and the sign of the selected event.
 */
export function dayUnderMark(host: Element, mark: 'document day' | 'selected event'): string {
  const sign = host.querySelector(mark === 'document day' ? '.strip-document > div' : '.strip-item.strip-selected')
  if (sign === null) return `no ${mark} on the timeline`
  const box = sign.getBoundingClientRect()
  const middle = box.left + box.width / 2
  for (const label of host.querySelectorAll('.vis-text.vis-minor:not(.vis-measure)')) {
    const column = label.getBoundingClientRect()
    if (middle < column.left || middle >= column.right) continue
    const classes = [...label.classList]
    const day = classes.find((name) => /^vis-day\d+$/.test(name))?.slice('vis-day'.length) ?? '?'
    const month = classes.find((name) => /^vis-(september|october|november)$/.test(name))?.slice('vis-'.length) ?? '?'
    return `${day} ${month}`
  }
  return `no day under ${mark}`
}
