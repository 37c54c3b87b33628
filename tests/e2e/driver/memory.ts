import type { Page } from '@playwright/test'

export type Memory = { readonly bytes: number; readonly listeners: number }

/** What the scripts of a page hold on to, and those of the windows it has opened: one process runs them. */
export async function memoryOf(page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { jsEventListeners } = await session.send('Memory.getDOMCounters')
  await session.detach()
  return { bytes: usedSize, listeners: jsEventListeners }
}
