/** Runs in the page: waits until nothing in it has changed for so many milliseconds and for ten frames. */
export function untilStill(quiet: number): Promise<void> {
  return new Promise((done) => {
    let since = performance.now()
    let frames = 0
    const observer = new MutationObserver(() => {
      since = performance.now()
      frames = 0
    })
    observer.observe(document.body, { subtree: true, childList: true, attributes: true })
    // what is put off waits for frames, which a busy machine seldom draws
    const look = () => {
      frames += 1
      if (frames < 10 || performance.now() - since < quiet) {
        requestAnimationFrame(look)
        return
      }
      observer.disconnect()
      done()
    }
    requestAnimationFrame(look)
  })
}
