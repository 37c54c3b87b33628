import path from 'node:path'
import type { Sent } from './serve.ts'
import { table } from './ratios.ts'

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

/** What a first load sent, by kind, in kilobytes: as sent, and unpacked. */
export function bytesTable(ours: readonly Sent[], theirs: readonly Sent[]): string {
  const kinds = ['page', 'scripts', 'styles', 'typefaces', 'lesson, events', 'base map', 'other']
  const sum = (sent: readonly Sent[], field: 'bytes' | 'plainBytes') =>
    (sent.reduce((total, each) => total + each[field], 0) / 1000).toFixed(0)
  const cells = (sent: readonly Sent[]) => [sum(sent, 'bytes'), sum(sent, 'plainBytes')]
  const of = (sent: readonly Sent[], kind: string) => sent.filter((each) => kindOf(each.path) === kind)
  const rows = kinds.map((kind) => [kind, ...cells(of(ours, kind)), ...cells(of(theirs, kind))])
  const head = ['', 'lesson (kB sent)', 'unpacked', 'TimelineJS (kB sent)', 'unpacked']
  return table(head, [...rows, ['together', ...cells(ours), ...cells(theirs)]])
}

function kindOf(file: string): string {
  return KINDS[path.extname(file)] ?? 'other'
}
