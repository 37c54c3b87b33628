import { JSDOM } from 'jsdom'
import { measureText } from './measure.ts'

/** A pen that measures as the browser's does. */
class MeasuringCanvas {
  getContext() {
    return {
      font: '',
      measureText(text: string) {
        return { width: measureText(this.font, text) }
      },
    }
  }
}

const here = globalThis as unknown as Record<string, unknown>

/** Modules that look for a canvas when they are loaded find one meanwhile. */
export async function withCanvas<T>(act: () => Promise<T>): Promise<T> {
  here['OffscreenCanvas'] = MeasuringCanvas
  try {
    return await act()
  } finally {
    delete here['OffscreenCanvas']
  }
}

/** What draws into a page finds one meanwhile, and only then: React must not take the build for a browser. */
export function inPage<T>(act: () => T): T {
  here['document'] = new JSDOM('').window.document
  try {
    return act()
  } finally {
    delete here['document']
  }
}
