import { describe, expect, it } from 'vitest'
import type { AuthoredMention } from '#src/lesson/schema/document-files.ts'
import { type Finding, spotIn } from '../read/issue-log.ts'
import { placeMentions } from './mentions.ts'

const READING = 'Port Alder fell; the council of Port Alder fled.'

function place(...mentions: AuthoredMention[]) {
  const findings: (Finding & { pointer: string })[] = []
  const placed = placeMentions(READING, mentions, spotIn('passages.yaml', 0, 'mentions'), ({ pointer }, finding) =>
    findings.push({ pointer, ...finding }),
  )
  return { placed, findings }
}

describe('placeMentions', () => {
  it('gives a phrase its place in the reading', () => {
    const { placed, findings } = place({ phrase: 'council', ref: 'person:elder-voss' })
    expect(placed).toEqual([{ start: 21, end: 28, phrase: 'council', ref: 'person:elder-voss' }])
    expect(READING.slice(21, 28)).toBe('council')
    expect(findings).toEqual([])
  })

  it('finds the occurrence that is asked for', () => {
    const { placed, findings } = place({ phrase: 'Port Alder', ref: 'place:port-alder', occurrence: 2 })
    expect(placed[0]?.start).toBe(READING.lastIndexOf('Port Alder'))
    expect(findings).toEqual([])
  })

  it('asks which one is meant when a phrase occurs twice', () => {
    const { findings } = place({ phrase: 'Port Alder', ref: 'place:port-alder' })
    expect(findings).toMatchObject([{ pointer: '/0/mentions/0/phrase', rule: 'mentions' }])
    expect(findings[0]?.hint).toContain('occurrence')
  })

  it('reports a phrase that is not there, and an occurrence too many', () => {
    expect(place({ phrase: 'harbour', ref: 'place:port-alder' })).toMatchObject({ placed: [], findings: [{}] })
    expect(place({ phrase: 'council', ref: 'person:elder-voss', occurrence: 2 })).toMatchObject({
      placed: [],
      findings: [{}],
    })
  })

  it('lets mentions nest but not cross', () => {
    const outer: AuthoredMention = { phrase: 'council of Port Alder', ref: 'person:elder-voss' }
    const inner: AuthoredMention = { phrase: 'Port Alder', ref: 'place:port-alder', occurrence: 2 }
    expect(place(outer, inner).findings).toEqual([])
    const crossing: AuthoredMention = { phrase: 'Port Alder fled', ref: 'event:fall-of-port-alder' }
    expect(place(outer, crossing).findings[0]?.message).toContain('crosses')
    expect(place(crossing, outer).findings[0]?.message).toContain('crosses')
  })
})
