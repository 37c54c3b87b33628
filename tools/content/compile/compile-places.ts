import type { Place } from '#src/domain/lesson.ts'
import { toRef } from '#src/domain/ref.ts'
import { toName, without } from './compile-common.ts'
import { type Report, inside, spotIn } from '../read/issue-log.ts'
import type { Authored } from '../read/layout.ts'
import { compileSpan } from './days.ts'
import { compileProse } from './prose.ts'

export function compilePlaces({ file, value }: Authored['places'], report: Report): Place[] {
  return value.features.map(({ properties, geometry }, index) => {
    const { id, names, note, ...plain } = properties
    const spot = spotIn(file, 'features', index, 'properties')
    // only a rule needs the days; here they are proved to be some
    if (plain.modernNameSince !== undefined) compileSpan(plain.modernNameSince, inside(spot, 'modernNameSince'), report)
    return {
      ...without(plain, 'modernNameSince'),
      id: toRef('place', id),
      names: names.map(toName),
      basis: { kind: properties.basis },
      note: compileProse(note, inside(spot, 'note'), report),
      geometry,
    }
  })
}
