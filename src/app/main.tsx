import { begin } from './begin.ts'

// the page names its chunk, so that it has come by then (tools/site/first-chunk.ts)
void begin(async () => (await import('./start-from-site.ts')).startFromSite)
