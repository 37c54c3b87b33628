/** Runs acts later, each in a task of its own, so that the page can answer in between; after a failure none. */
export function createOwnTasks(onFail: (error: unknown) => void) {
  const waiting = new Set<ReturnType<typeof setTimeout>>()
  const cancel = () => {
    waiting.forEach(clearTimeout)
  }
  return {
    add: (act: () => void) => {
      const timer = setTimeout(() => {
        waiting.delete(timer)
        try {
          act()
        } catch (error) {
          cancel()
          onFail(error)
        }
      })
      waiting.add(timer)
    },
    cancel,
  }
}
