import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseSync } from 'vite'
import { withoutAssignments } from './without-graphs.ts'

const file = 'node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs'
const code = readFileSync(file, 'utf8')
const rest = withoutAssignments(code, parseSync(file, code).program)

test('of the library’s file the graphs are left as bare functions, so that the bundler drops them', () => {
  const filled = (text: string) => [...text.matchAll(/^(\w+)\.prototype(?:\.\w+)? =/gm)].map(([, name]) => name)
  expect(filled(code)).toEqual(expect.arrayContaining(['Graph2d', 'LineGraph', 'Legend', 'GraphGroup']))
  expect(filled(rest).filter((name) => /Graph|Legend/.test(name ?? ''))).toEqual([])
})

test('nothing else is touched, and every line keeps its place', () => {
  const lines = [code, rest].map((text) => text.split('\n'))
  expect(lines[1]).toHaveLength(lines[0]!.length)
  const touched = lines[0]!.filter((line, at) => line !== lines[1]![at])
  const starts = touched.flatMap((line) => /^(\w+)\./.exec(line)?.[1] ?? [])
  expect(new Set(starts)).toEqual(
    new Set(['Graph2d', 'LineGraph', 'Legend', 'GraphGroup', 'Bargraph', 'Line', 'Points']),
  )
  expect(rest).toContain('class Timeline extends')
})
