import { type Graphics, graphicsOf } from './graphics-of.ts'

/** Asked on the page, which has to wait: half a second where the processor draws. */
export function graphicsHere(): Graphics {
  // the site's build, which draws the first view
  if (typeof document === 'undefined') return 'none'
  return graphicsOf(document.createElement('canvas'))
}

/** How long to wait for the worker's file, in milliseconds. */
const PATIENCE = 3_000

/** Asked in a worker, while the page does other things; null where none can tell, and the page has to be asked. */
export function graphicsAside(): Promise<Graphics | null> {
  if (typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') return Promise.resolve(null)
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL('./graphics-worker.ts', import.meta.url), { type: 'module' })
      const answer = (graphics: Graphics | null) => {
        clearTimeout(timer)
        worker.terminate()
        resolve(graphics)
      }
      const timer = setTimeout(answer, PATIENCE, null)
      worker.onmessage = ({ data }: MessageEvent<Graphics>) => {
        // some browsers have WebGL on the page alone
        answer(data === 'none' ? null : data)
      }
      worker.onerror = () => {
        answer(null)
      }
    } catch {
      resolve(null)
    }
  })
}
