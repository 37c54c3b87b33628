import { type Visit, elementsOf, heapOf } from './browser.ts'
import { type Sample, add } from './statistics.ts'

/** Waits until the page has come to rest after its first load, and adds what it cost until then. */
export async function addAtRest(sample: Sample, visit: Visit): Promise<void> {
  await visit.watched((watch) => watch.mapAtRest())
  add(sample, 'blocking', await visit.watched((watch) => watch.blocking()))
  add(sample, 'elements', await elementsOf(visit))
  add(sample, 'heap', await heapOf(visit))
}
