import { type Day, toIsoDay } from '#src/domain/day.ts'
import type { Front } from '#src/domain/shapes.ts'
import { toRef } from '#src/domain/ref.ts'
import type { TimeSpan } from '#src/domain/span.ts'
import { compileBasis, compileEvidence, toCitation, without } from './compile-common.ts'
import { compileDay } from './days.ts'
import { type Report, inside, spotIn } from '../read/issue-log.ts'
import type { Authored } from '../read/layout.ts'
import { compileOptionalProse } from './prose.ts'

export function compileFronts({ file, value }: Authored['fronts'], report: Report): Front[] {
  const dated = value.features.map(({ properties, geometry }, index) => {
    const spot = spotIn(file, 'features', index, 'properties')
    return { properties, geometry, spot, day: compileDay(properties.date, inside(spot, 'date'), report) }
  })
  const mainDays = dated.filter((each) => each.properties.part === 'main').map((each) => each.day)
  return dated.map(({ properties, geometry, spot, day }) => {
    const { id, basis, because, sources, note, evidence, ...plain } = properties
    return {
      ...without(plain, 'date', 'outsideFrame'),
      id: toRef('front', id),
      day,
      when: holdsFrom(day, mainDays),
      basis: compileBasis({ basis, because }, spot, report),
      citations: sources.map(toCitation),
      ...compileOptionalProse('note', note, inside(spot, 'note'), report),
      evidence: compileEvidence(evidence, spot, report),
      townsBehind: properties.townsBehind ?? [],
      townsAhead: properties.townsAhead ?? [],
      geometry,
    }
  })
}

/** A front holds until the day before the next main one; the last one is open-ended. */
export function holdsFrom(day: Day, mainDays: readonly Day[]): TimeSpan {
  const next = mainDays.filter((each) => each > day).sort((a, b) => a - b)[0]
  const to = next === undefined ? null : next - 1
  const end = to === null ? '..' : toIsoDay(to)
  const from = toIsoDay(day)
  return { edtf: from === end ? from : `${from}/${end}`, from: day, to, start: {}, end: {} }
}
