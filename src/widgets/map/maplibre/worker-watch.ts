import type { ErrorEvent, MapSourceDataEvent, Map as MapLibreMap } from 'maplibre-gl'

/** A worker whose file has not come by then will not come; the simple drawing is there within three seconds. */
const WORKER_PATIENCE = 2_000
/** A worker that has once answered is alive, and a slow machine is only slow. */
const SILENCE_PATIENCE = 20_000
/** Patience is counted in steps of this: while the page is too busy to hear an answer, no time passes. */
const STEP = 100

/**
 * Tells a worker that never came from one that is slow: the library says when its file is missing, but not when the
 * answer hangs. Calls `giveUp` once at most; a map that draws after all still fires its own `load`.
 */
export function watchWorker(map: MapLibreMap, workerUrl: string, giveUp: () => void): { readonly end: () => void } {
  let answered = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(timer)
    map.off('sourcedata', listen)
    map.off('error', complain)
  }
  const fail = () => {
    stop()
    giveUp()
  }
  const wait = (milliseconds: number, then: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (milliseconds <= STEP) then()
      else wait(milliseconds - STEP, then)
    }, STEP)
  }
  const listen = ({ source, sourceDataType }: MapSourceDataEvent) => {
    // the worker's own words: pictures, and what comes before its answer, are the page's
    answered ||= source.type === 'geojson' && (sourceDataType === 'metadata' || sourceDataType === 'content')
    if (answered) wait(SILENCE_PATIENCE, fail)
  }
  const complain = ({ error }: ErrorEvent) => {
    if (!answered && error.message.includes('Worker failed to load')) fail()
  }
  map.on('sourcedata', listen)
  map.on('error', complain)
  wait(WORKER_PATIENCE, () => {
    if (hasArrived(workerUrl)) wait(SILENCE_PATIENCE, fail)
    else fail()
  })
  return { end: stop }
}

/** Whether the browser has the whole file: then it is being read, or waits for a busy machine. */
function hasArrived(url: string): boolean {
  const entries = performance.getEntriesByName(new URL(url, document.baseURI).href, 'resource')
  return entries.some((entry) => (entry as PerformanceResourceTiming).responseEnd > 0)
}
