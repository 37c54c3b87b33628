import type { Area, Line, Movement } from '#src/domain/shapes.ts'
import { type AreaId, type PassageId, toRef } from '#src/domain/ref.ts'
import type { Basis } from '#src/domain/confidence.ts'
import type { AuthoredCitation } from '#src/lesson/schema/citation.ts'
import type { AuthoredProse } from '#src/lesson/schema/prose.ts'
import { compileBasis, compileEvidence, toCitation } from './compile-common.ts'
import { cutAtCoast } from './cut-at-coast.ts'
import { compileStartAndEnd } from './days.ts'
import { type Report, type Spot, inside, spotIn } from '../read/issue-log.ts'
import type { Authored } from '../read/layout.ts'
import { compileOptionalProse } from './prose.ts'

/** `soft` are the zones whose border nobody drew: they are drawn smoothed. */
export function compileAreas({ file, value }: Authored['areas'], soft: ReadonlySet<AreaId>, report: Report): Area[] {
  return value.features.map(({ properties, geometry }, index) => {
    const id = toRef('area', properties.id)
    const cut = cutAtCoast({ type: properties.type, geometry }, soft.has(id))
    return {
      ...compileShape(properties, spotIn(file, 'features', index, 'properties'), report),
      id,
      places: properties.places,
      geometry,
      ...(cut === undefined ? {} : { cut }),
    }
  })
}

export function compileLines({ file, value }: Authored['lines'], report: Report): Line[] {
  return value.features.map(({ properties, geometry }, index) => {
    const spot = spotIn(file, 'features', index, 'properties')
    return {
      ...compileShape(properties, spot, report),
      id: toRef('line', properties.id),
      evidence: compileEvidence(properties.evidence, spot, report),
      geometry,
    }
  })
}

export function compileMovements({ file, value }: Authored['movements'], report: Report): Movement[] {
  return value.features.map(({ properties, geometry }, index) => ({
    ...compileShape(properties, spotIn(file, 'features', index, 'properties'), report),
    id: toRef('movement', properties.id),
    ...(properties.underWay === undefined ? {} : { underWay: properties.underWay }),
    via: properties.via,
    geometry,
  }))
}

type AuthoredShape = {
  readonly title: string
  readonly type: string
  readonly side: string
  readonly start?: string
  readonly end?: string
  readonly datesNote?: AuthoredProse
  readonly basis: Basis['kind']
  readonly because: AuthoredProse
  readonly passages: readonly PassageId[]
  readonly sources: readonly AuthoredCitation[]
  readonly note?: AuthoredProse
}

/** What areas, lines and movements share. */
function compileShape(authored: AuthoredShape, spot: Spot, report: Report) {
  const { title, type, side, start, datesNote, passages, sources, note } = authored
  return {
    title,
    type,
    side,
    when: {
      ...compileStartAndEnd(authored, inside(spot, start === undefined ? 'end' : 'start'), report),
      ...compileOptionalProse('note', datesNote, inside(spot, 'datesNote'), report),
    },
    basis: compileBasis(authored, spot, report),
    passages,
    citations: sources.map(toCitation),
    ...compileOptionalProse('note', note, inside(spot, 'note'), report),
  }
}
