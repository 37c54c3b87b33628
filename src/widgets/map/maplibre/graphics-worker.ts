import { graphicsOf } from './graphics-of.ts'

// a worker of its own, which ends with its answer (webgl.ts)
postMessage(graphicsOf(new OffscreenCanvas(1, 1)))
