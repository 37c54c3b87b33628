/** Acts so many frames later, when what the page shows now has been painted; once for all calls until then. */
export function createPutOff(frames: number, act: () => void) {
  let request = 0
  const wait = (left: number) => {
    request = requestAnimationFrame(() => {
      if (left > 1) {
        wait(left - 1)
        return
      }
      request = 0
      act()
    })
  }
  return {
    ask: () => {
      if (request === 0) wait(frames)
    },
    cancel: () => {
      cancelAnimationFrame(request)
      request = 0
    },
  }
}
