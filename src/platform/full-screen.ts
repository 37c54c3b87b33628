/** Full screen for this page, where the browser allows it. Never throws. */
export const fullScreen = {
  isOn: (): boolean => document.fullscreenElement !== null,
  /** False if the browser refused. */
  enter: async (): Promise<boolean> => {
    try {
      await document.documentElement.requestFullscreen()
      return true
    } catch {
      return false
    }
  },
  leave: async (): Promise<void> => {
    try {
      if (document.fullscreenElement !== null) await document.exitFullscreen()
    } catch {
      // already left
    }
  },
  onChange: (listener: (isOn: boolean) => void): (() => void) => {
    const changed = () => {
      listener(document.fullscreenElement !== null)
    }
    document.addEventListener('fullscreenchange', changed)
    return () => {
      document.removeEventListener('fullscreenchange', changed)
    }
  },
}
