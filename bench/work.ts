import type { CDPSession } from '@playwright/test'
import type { Visit } from './browser.ts'

/** Milliseconds of the page's own thread. */
export type Work = {
  /** All it did: scripts, style, layout, painting. */
  readonly all: number
  /** Scripts of strip and map, and what they call. */
  readonly widgets: number
}

/** Files of the build that hold strip and map. */
const WIDGETS = /\/(?:vis-timeline|svg-map|svg-plate|drawing|maplibre-(?:map|shared))-[^/]*\.js$/
/** Long enough for what an act brings, and for the map after it. */
const WAIT = 400

/** What an act costs, less what an idle page costs in the same time. */
export async function workOf({ session, page }: Visit, act: string): Promise<Work> {
  await page.evaluate('watch.mapAtRest()')
  const idle = await busy(session, () => page.evaluate('undefined'))
  const all = (await busy(session, () => page.evaluate(act))) - idle
  // counted apart: to look so closely costs something itself
  await page.evaluate('watch.mapAtRest()')
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 200 })
  await session.send('Profiler.start')
  await page.evaluate(act)
  await waited()
  const { profile } = await session.send('Profiler.stop')
  await session.send('Profiler.disable')
  return { all, widgets: timeWithin(profile, WIDGETS) }
}

async function busy(session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  await session.send('Performance.enable')
  const before = await taskTime(session)
  await act()
  await waited()
  return ((await taskTime(session)) - before) * 1000
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const time = metrics.find(({ name }) => name === 'TaskDuration')?.value
  if (time === undefined) throw new Error('This browser does not tell what its tasks took')
  return time
}

function waited(): Promise<void> {
  return new Promise((done) => setTimeout(done, WAIT))
}

type Profile = {
  readonly nodes: readonly ProfileNode[]
  readonly samples?: readonly number[]
  readonly timeDeltas?: readonly number[]
}
type ProfileNode = {
  readonly id: number
  readonly callFrame: { readonly url: string }
  readonly children?: readonly number[]
}

/** Milliseconds in functions of these files and in what they called. */
export function timeWithin({ nodes, samples = [], timeDeltas = [] }: Profile, files: RegExp): number {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const within = new Set<number>()
  const add = (node: ProfileNode | undefined) => {
    if (node === undefined || within.has(node.id)) return
    within.add(node.id)
    for (const child of node.children ?? []) add(byId.get(child))
  }
  for (const node of nodes) if (files.test(node.callFrame.url)) add(node)
  return samples.reduce((sum, id, at) => (within.has(id) ? sum + (timeDeltas[at] ?? 0) : sum), 0) / 1000
}
