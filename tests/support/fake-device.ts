import { vi } from 'vitest'
import type { DeviceStorage, Kept } from '#src/platform/device-storage.ts'

/** How many UTF-16 units a device holds that is never full. */
const ENDLESS = 1e9

/**
 * The storage of one browser, seen from several windows: what one writes the others hear of, when they are told. It may
 * be full, blocked, or fail at any time.
 */
export function fakeDevice() {
  const texts = new Map<string, string>()
  const windows: { heard: ((name: string, text: string | null) => void) | null; waiting: (() => void)[] }[] = []
  const device = { room: ENDLESS, blocked: false, throws: false }
  const size = () => [...texts].reduce((sum, [name, text]) => sum + name.length + text.length, 0)
  const openWindow = (): DeviceStorage => {
    const self: (typeof windows)[number] = { heard: null, waiting: [] }
    windows.push(self)
    const tell = (name: string, text: string | null) => {
      for (const each of windows) if (each !== self) each.waiting.push(() => each.heard?.(name, text))
    }
    return {
      works: !device.blocked,
      read: (name) => (device.throws || device.blocked ? { problem: 'blocked' } : { text: texts.get(name) ?? null }),
      write: (name, text): Kept => {
        if (device.blocked || device.throws) return 'blocked'
        const before = texts.get(name)
        texts.set(name, text)
        if (size() > device.room) {
          if (before === undefined) texts.delete(name)
          else texts.set(name, before)
          return 'full'
        }
        tell(name, text)
        return 'kept'
      },
      remove: (name) => {
        if (texts.delete(name)) tell(name, null)
      },
      names: (beginning) => [...texts.keys()].filter((name) => name.startsWith(beginning)),
      onChange: (listener) => {
        self.heard = listener
        return () => {
          self.heard = null
        }
      },
    }
  }
  /** Lets every window hear what it has not heard yet; false when there was nothing to hear. */
  const tellAll = () => {
    const all = windows.flatMap((each) => each.waiting.splice(0))
    all.forEach((each) => {
      each()
    })
    return all.length > 0
  }
  return {
    device,
    texts,
    size,
    openWindow,
    /** Runs fake timers out and lets windows hear of each other until nothing happens any more. */
    settle: () => {
      for (let round = 0; round < 20; round++) {
        vi.runAllTimers()
        if (!tellAll()) return
      }
      throw new Error('the windows never stop writing')
    },
    /** As when somebody clears the data of the browser. */
    clear: () => {
      texts.clear()
    },
  }
}
