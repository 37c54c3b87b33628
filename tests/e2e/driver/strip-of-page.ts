/** Runs in the page, on the timeline's host: each day, mark and label, with the pixels at which it begins and ends. */
export function stripOf(host: Element): string[] {
  const origin = host.getBoundingClientRect()
  const seen = host.querySelectorAll(
    '.vis-text:not(.vis-measure), .vis-item, .strip-item, .strip-label, .strip-document > div, .vis-custom-time',
  )
  return [...seen].map((element) => {
    const box = element.getBoundingClientRect()
    const place = [box.left - origin.left, box.right - origin.left, box.top - origin.top].map((each) => each.toFixed(1))
    return `${element.textContent.trim()} @ ${place.join(' ')}`
  })
}
