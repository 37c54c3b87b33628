import { describe, expect, it } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import { toPlainText } from '#src/domain/prose.ts'
import { compileEdited, tinyLine } from '#tests/support/edited-lesson.ts'
import { tinyLesson } from '#tests/support/tiny-lesson.ts'

const event = (name: string) => tinyLesson().events.find((each) => each.id === `event:${name}`)

describe('compileEvents', () => {
  it('merges the lanes by first day, and within a day by the order given', () => {
    expect(tinyLesson().events.map((each) => each.id)).toEqual([
      'event:fleet-sails',
      'event:fall-of-port-alder',
      'event:council-meets',
      'event:the-letter',
      'event:archive-reaches-kell',
      'event:pilots-asked-back',
    ])
  })

  it('puts an event without an order behind those that have one', () => {
    const { lesson } = compileEdited({ 'events/orsa.yaml': ['    order: 1\n', ''] })
    expect(lesson?.events.map((each) => each.id).indexOf('event:fall-of-port-alder')).toBe(2)
  })

  it('takes the lane from the head of the file', () => {
    expect(event('fleet-sails')?.lane).toBe('vantor')
    expect(event('the-letter')?.lane).toBe('orsa')
  })

  it('keeps what is not known absent', () => {
    expect(event('the-letter')?.knownOn).toBe(parseIsoDay('1921-03-10'))
    expect(event('fleet-sails')).not.toHaveProperty('knownOn')
    expect(event('fleet-sails')).not.toHaveProperty('dispute')
    expect(event('fleet-sails')?.when).not.toHaveProperty('note')
  })

  it('keeps the reason of a confidence, and the note of an hour', () => {
    expect(toPlainText(event('council-meets')!.confidence.because!.then)).toContain('one later writer')
    const { when } = event('pilots-asked-back')!
    expect(when.from).toBe(parseIsoDay('1921-04-02'))
    expect(toPlainText(when.note!.then)).toBe('22:00, Vantor time.')
  })

  it('reports a date that cannot be read, with its line', () => {
    const { lesson, issues } = compileEdited({ 'events/orsa.yaml': ['when: 1921-03-09', 'when: 9 March'] })
    expect(lesson).toBeNull()
    expect(issues).toMatchObject([
      { rule: 'dates', pointer: '/events/2/when', line: tinyLine('events/orsa.yaml', 'when: 1921-03-09') },
    ])
  })
})
