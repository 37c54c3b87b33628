import { describe, expect, it } from 'vitest'
import type { AuthoredChange } from '#src/lesson/schema/document-files.ts'
import { placeChanges } from './changes.ts'
import { type Finding, spotIn } from '../read/issue-log.ts'

const change = (seed: string, reading: string): AuthoredChange => ({ seed, reading, reason: 'For the test.' })

function apply(seed: string, reading: string, ...changes: AuthoredChange[]) {
  const findings: (Finding & { pointer: string })[] = []
  const placed = placeChanges({ seed, reading }, changes, spotIn('passages.yaml', 3), ({ pointer }, finding) =>
    findings.push({ pointer, ...finding }),
  )
  return { placed, findings }
}

describe('placeChanges', () => {
  it('gives each change its place in the seed and in the reading', () => {
    const { placed, findings } = apply('- 1. To 0rsa', '1. To Orsa', change('- 1.', '1.'), change('0rsa', 'Orsa'))
    expect(findings).toEqual([])
    expect(placed.map(({ inSeed, inReading }) => [inSeed, inReading])).toEqual([
      [
        { start: 0, end: 4 },
        { start: 0, end: 2 },
      ],
      [
        { start: 8, end: 12 },
        { start: 6, end: 10 },
      ],
    ])
  })

  it('takes the first match after the change before, so that the same change may stand thrice', () => {
    const numero = change('N^', 'Nº')
    const { placed, findings } = apply('N^1 N^2 N^3', 'Nº1 Nº2 Nº3', numero, numero, numero)
    expect(findings).toEqual([])
    expect(placed.map((each) => each.inSeed.start)).toEqual([0, 4, 8])
  })

  it('reports a change that the seed does not hold', () => {
    const { placed, findings } = apply('To Orsa', 'To Orsa', change('0rsa', 'Orsa'))
    expect(placed).toEqual([])
    expect(findings).toMatchObject([{ pointer: '/3/changes/0/seed', rule: 'changes' }])
  })

  it('reports changes in the wrong order', () => {
    const { findings } = apply('a b', 'x y', change('b', 'y'), change('a', 'x'))
    expect(findings[0]?.message).toContain('after the change before it')
  })

  it('reports a reading that the changes do not explain, with the words about the spot', () => {
    const { findings } = apply('The fleet took Port Alder', 'The fleet lost Port Alder')
    expect(findings).toMatchObject([{ pointer: '/3/reading', rule: 'changes' }])
    expect(findings[0]?.message).toContain('fleet took Port')
  })
})
