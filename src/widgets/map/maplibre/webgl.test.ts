// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { graphicsAside, graphicsHere } from './webgl.ts'

const RENDERER = 0x1f01
const UNMASKED = 0x9246

/** A browser that names its renderer at the first question, or at the closer one; null where there is no WebGL. */
function browser(renderer: string | null, unmasked: string | null = null) {
  const lost = vi.fn()
  const context = {
    RENDERER,
    getParameter: (which: number) => (which === UNMASKED ? unmasked : renderer),
    getExtension: (name: string) => {
      if (name === 'WEBGL_lose_context') return { loseContext: lost }
      return unmasked === null ? null : { UNMASKED_RENDERER_WEBGL: UNMASKED }
    },
  }
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue((renderer === null ? null : context) as never)
  return lost
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test.each([
  ['WebKit WebGL', 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)'],
  ['WebKit WebGL', 'ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)'],
  ['llvmpipe (LLVM 15.0.7, 256 bits)', null],
  ['Software Renderer, or similar', null],
])('%s, %s: the processor draws', (renderer, unmasked) => {
  browser(renderer, unmasked)
  expect(graphicsHere()).toBe('software')
})

test.each([
  ['WebKit WebGL', 'ANGLE (Intel, Intel(R) UHD Graphics 620 (0x00003EA0) Direct3D11 vs_5_0 ps_5_0, D3D11)'],
  ['Apple GPU', null],
  ['WebKit WebGL', null],
])('%s, %s: a graphics card draws, as far as can be told', (renderer, unmasked) => {
  const lost = browser(renderer, unmasked)
  expect(graphicsHere()).toBe('hardware')
  expect(lost).toHaveBeenCalledOnce()
})

test('a browser without WebGL 2 has none', () => {
  browser(null)
  expect(graphicsHere()).toBe('none')
})

type FakeWorker = { onmessage?: (event: { readonly data: unknown }) => void; onerror?: () => void }

/** A browser with workers, of which each does what is given. */
function withWorker(act: (worker: FakeWorker) => void) {
  const terminate = vi.fn()
  vi.stubGlobal('OffscreenCanvas', vi.fn())
  vi.stubGlobal('Worker', function () {
    const worker: FakeWorker & { readonly terminate: () => void } = { terminate }
    queueMicrotask(() => {
      act(worker)
    })
    return worker
  })
  return terminate
}

test.each([
  ['software', 'software'],
  ['hardware', 'hardware'],
  // it may be that only the page has it
  ['none', null],
])('a worker answers %s, is believed as %s, and ends', async (data, believed) => {
  const terminate = withWorker((worker) => worker.onmessage?.({ data }))
  expect(await graphicsAside()).toBe(believed)
  expect(terminate).toHaveBeenCalledOnce()
})

test('no worker tells where there is none, none may be made, its file is missing, or it says nothing', async () => {
  expect(await graphicsAside()).toBeNull()
  withWorker((worker) => worker.onerror?.())
  expect(await graphicsAside()).toBeNull()
  vi.stubGlobal('Worker', function () {
    throw new Error('forbidden by the policy')
  })
  expect(await graphicsAside()).toBeNull()
  withWorker(() => undefined)
  vi.useFakeTimers()
  const answer = graphicsAside()
  vi.runAllTimers()
  expect(await answer).toBeNull()
})
