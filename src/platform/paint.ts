/** Does something once, when what has just changed on the page has been painted: as the frame after it begins. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      setTimeout(act)
    })
  })
}
