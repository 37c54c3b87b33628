import { describe, expect, test, vi } from 'vitest'
import { createWindowLink } from './window-link.ts'

/** A window without a channel, opened by another or by nobody. */
function madeWindow(opener: unknown = null, opens: unknown = null, origin = 'null') {
  let listener: ((event: unknown) => void) | undefined
  const here = {
    opener,
    origin,
    closed: false,
    open: () => opens,
    addEventListener: (_type: string, heard: (event: unknown) => void) => {
      listener = heard
    },
    removeEventListener: () => {
      listener = undefined
    },
    postMessage: (data: unknown, target: string) => {
      here.posted.push([data, target])
    },
    posted: [] as [unknown, string][],
  }
  return { here, hear: (data: unknown, source: unknown, from = origin) => listener?.({ data, origin: from, source }) }
}

const linkOf = ({ here }: ReturnType<typeof madeWindow>, onMessage = vi.fn()) => ({
  onMessage,
  link: createWindowLink('lecture', onMessage, here as never),
})

describe('a page opened from a disk', () => {
  test('reaches the window that it opened, and the one that opened it', () => {
    const stage = madeWindow()
    const console = madeWindow(null, stage.here)
    const { link } = linkOf(console)
    expect(link.open('?stage=1', 'stage')).toBe(true)
    link.send('step 2')
    expect(stage.here.posted).toEqual([[{ lecture: 'step 2' }, '*']])
    const opened = linkOf(madeWindow(console.here))
    opened.link.send('step 3')
    expect(console.here.posted).toEqual([[{ lecture: 'step 3' }, '*']])
  })

  test('knows a window again that it opened before it was reloaded, and passes on what it hears', () => {
    const [first, second] = [madeWindow(), madeWindow()]
    const console = madeWindow()
    const { onMessage } = linkOf(console)
    console.hear({ lecture: 'asks' }, first.here)
    console.hear({ lecture: 'changes' }, second.here)
    expect(onMessage.mock.calls).toEqual([['asks'], ['changes']])
    expect(first.here.posted).toEqual([[{ lecture: 'changes' }, '*']])
    expect(second.here.posted).toEqual([])
  })

  test('says where the browser refused to open a window', () => {
    const { link } = linkOf(madeWindow())
    expect(link.open('?stage=1', 'stage')).toBe(false)
  })

  test('forgets windows that were closed', () => {
    const stage = madeWindow()
    const console = madeWindow(null, stage.here)
    const { link } = linkOf(console)
    link.open('?stage=1', 'stage')
    stage.here.closed = true
    link.send('step 2')
    expect(stage.here.posted).toEqual([])
  })
})

describe('a page of a host', () => {
  test('hears no other host, and nothing that is not of its lecture', () => {
    const console = madeWindow(null, null, 'https://lesson.example')
    const { onMessage } = linkOf(console)
    const other = madeWindow()
    console.hear({ lecture: 'x' }, other.here, 'https://elsewhere.example')
    console.hear({ other: 'x' }, other.here)
    console.hear('x', other.here)
    expect(onMessage).not.toHaveBeenCalled()
  })

  test('uses the browser’s channel where there is one', () => {
    const posted: unknown[] = []
    class Channel {
      postMessage(message: unknown) {
        posted.push(message)
      }
      close() {
        posted.push('closed')
      }
    }
    const { here } = madeWindow(null, null, 'https://lesson.example')
    const link = createWindowLink('lecture', () => undefined, { ...here, BroadcastChannel: Channel } as never)
    link.send('step 2')
    link.close()
    expect(posted).toEqual(['step 2', 'closed'])
  })
})
