// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { graphicsHere } from './webgl.ts'

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
