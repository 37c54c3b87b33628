/** Runs a callback once the latest change has been painted: at the start of the following frame. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      setTimeout(act)
    })
  })
}
