import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '#src/domain/document.ts'
import { placeChanges } from '../compile/changes.ts'
import { spotIn } from '../read/issue-log.ts'
import { takeBack } from './apparatus-proves-the-seed.ts'

const IGNORE = () => undefined
const SPOT = spotIn('passages.yaml')

describe('a reading with its changes taken back', () => {
  it('is its seed, whatever was changed', () => {
    const part = fc.record({ kept: fc.string(), seed: fc.string({ minLength: 1 }), reading: fc.string() })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const seed = parts.map((each) => each.kept + each.seed).join('')
        const authored = parts.map((each) => ({ seed: each.seed, reading: each.reading, reason: 'x' }))
        const changes = placeChanges({ seed, reading: '' }, authored, SPOT, IGNORE)
        expect(takeBack({ reading: withChanges(seed, changes), changes })).toBe(seed)
      }),
    )
  })

  it('keeps an equal word that was not changed', () => {
    const seed = 'Nr 1 and N* 2'
    const reading = 'Nr 1 and Nr 2'
    const changes = placeChanges({ seed, reading }, [{ seed: 'N*', reading: 'Nr', reason: 'x' }], SPOT, IGNORE)
    expect(takeBack({ reading, changes })).toBe(seed)
  })
})

function withChanges(seed: string, changes: readonly Change[]): string {
  return changes.reduceRight(
    (text, { inSeed: { start, end }, reading }) => text.slice(0, start) + reading + text.slice(end),
    seed,
  )
}
