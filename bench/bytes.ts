import path from 'node:path'
import type { Browser } from '@playwright/test'
import { type VisitOptions, visit } from './browser.ts'
import { FIRST } from './measure-lesson.ts'
import type { Sent, Server } from './serve.ts'
import { table } from './table.ts'
import { before } from './targets.ts'

const KINDS: Readonly<Record<string, string>> = {
  '': 'page',
  '.html': 'page',
  '.js': 'scripts',
  '.css': 'styles',
  '.woff2': 'typefaces',
  '.ttf': 'typefaces',
  '.json': 'lesson, events',
  '.geojson': 'base map',
}

export type Bytes = Readonly<Record<string, readonly Sent[]>>

/** What the server sends until all panes can be used, without what the page fetches when it is at rest. */
export async function measureBytes(
  browser: Browser,
  { address, takeSent }: Server,
  isCompared: boolean,
): Promise<Bytes> {
  const load = async (site: string, signs: typeof FIRST, options: VisitOptions = {}) => {
    takeSent()
    // as it comes: on a slowed processor what is fetched at rest would not be told from the rest
    const open = await visit(browser, `${address}/${site}/`, signs, { throttle: 1, keepsSite: false, ...options })
    const sent = takeSent()
    await open.end()
    return sent
  }
  return {
    ...(isCompared && { [before('simple')]: await load('before', FIRST) }),
    simple: await load('lesson', FIRST),
    ...(isCompared && { [before('detailed')]: await load('before', FIRST, { hasCard: true }) }),
    detailed: await load('lesson', FIRST, { hasCard: true }),
    TimelineJS: await load('timelinejs', { text: { selector: '.tl-slide .tl-text-content p' } }),
    'vis-timeline': await load('vis-timeline', { strip: { selector: '.vis-item' } }),
  }
}

export function kilobytesOf(sent: readonly Sent[]): number {
  return sent.reduce((total, { bytes }) => total + bytes, 0) / 1000
}

/** What a first load sent, by kind, in kilobytes. */
export function bytesTable(bytes: Bytes): string {
  const kinds = ['page', 'scripts', 'styles', 'typefaces', 'lesson, events', 'base map', 'other']
  const row = (name: string, ofKind: (sent: Sent) => boolean) => [
    name,
    ...Object.values(bytes).map((sent) => kilobytesOf(sent.filter(ofKind)).toFixed(0)),
  ]
  return table(
    ['kB sent', ...Object.keys(bytes)],
    [...kinds.map((kind) => row(kind, (sent) => kindOf(sent.path) === kind)), row('together', () => true)],
  )
}

function kindOf(file: string): string {
  return KINDS[path.extname(file)] ?? 'other'
}
