import type { ErrorEvent, MapSourceDataEvent, Map as MapLibreMap } from 'maplibre-gl'

/** How long to wait for the worker's file before giving up; the simple drawing takes up to three seconds more. */
const WORKER_PATIENCE = 2_000
/** A worker that has once answered is alive, and a slow machine is only slow. */
const SILENCE_PATIENCE = 20_000
/** Waiting is counted in steps of this, so that time in which the page is too busy to hear an answer does not count. */
const STEP = 100

/**
 * Tells a missing worker from a slow one. The library reports a missing file, but not a request that hangs. Calls
 * `giveUp` at most once; a map that draws after all still fires its own `load`.
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
    // only messages from the worker itself count
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

/** Whether the whole file has arrived: then it is being parsed, or the machine is busy. */
function hasArrived(url: string): boolean {
  const entries = performance.getEntriesByName(new URL(url, document.baseURI).href, 'resource')
  return entries.some((entry) => (entry as PerformanceResourceTiming).responseEnd > 0)
}
