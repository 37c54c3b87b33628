import type { Unit } from '#src/domain/shapes.ts'
import { toRef } from '#src/domain/ref.ts'
import { compileBasis, toCitation } from './compile-common.ts'
import { compileSpan } from './days.ts'
import { type Report, inside, spotIn } from '../read/issue-log.ts'
import type { Authored } from '../read/layout.ts'
import { troopSign } from './troop-sign.ts'

export function compileUnits({ file, value }: Authored['units'], report: Report): Unit[] {
  return value.map(({ id, echelon, when, basis, because, sources, ...plain }, index) => {
    const spot = spotIn(file, index)
    return {
      ...plain,
      id: toRef('unit', id),
      type: echelon,
      when: compileSpan(when, inside(spot, 'when'), report),
      basis: compileBasis({ basis, because }, spot, report),
      citations: sources.map(toCitation),
      sign: troopSign(echelon),
    }
  })
}
