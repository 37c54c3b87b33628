import * as z from 'zod/mini'
import type { Place } from '#src/domain/lesson.ts'
import type { Area, CutZone, Front, Line, Movement, Unit } from '#src/domain/shapes.ts'
import type { Side, SideForm, SideInk } from '#src/domain/side.ts'
import type { CoordinateBasis } from '#src/domain/confidence.ts'
import type { Echelon, TroopSign } from '#src/domain/troops.ts'
import { day, fields, arrayOf, number, oneOf, ref, text } from './fields.ts'
import {
  basis,
  basisKind,
  citations,
  evidence,
  lineString,
  names,
  point,
  polygon,
  position,
  prose,
  refs,
  timeSpan,
} from './parts.ts'

export const side = fields<Side>({
  id: text,
  title: text,
  ink: oneOf<SideInk>({ blue: true, rust: true, plum: true, green: true, grey: true }),
  form: oneOf<SideForm>({ single: true, ringed: true, double: true, beaded: true, plain: true }),
})

export const place = fields<Place>({
  id: ref('place'),
  name: text,
  modernName: text,
  names,
  type: text,
  labelTier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  namedInDocument: z.boolean(),
  basis: fields<Place['basis']>({ kind: basisKind }),
  coordinateBasis: oneOf<CoordinateBasis>({ geonames: true, encyclopedia: true, estimate: true }),
  precisionKm: number,
  note: prose,
  geometry: point,
})

const shape = {
  title: text,
  type: text,
  side: text,
  when: timeSpan,
  basis,
  passages: refs('passage'),
  citations,
  note: z.optional(prose),
}

const stretches = arrayOf(arrayOf(position))
export const area = fields<Area>({
  ...shape,
  id: ref('area'),
  geometry: polygon,
  places: refs('place'),
  cut: z.optional(fields<CutZone>({ ground: arrayOf(stretches), border: stretches })),
})
export const front = fields<Front>({
  ...shape,
  id: ref('front'),
  geometry: lineString,
  day,
  part: oneOf<Front['part']>({ main: true, secondary: true }),
  evidence,
  gaps: arrayOf(position),
  townsBehind: refs('place'),
  townsAhead: refs('place'),
})
export const line = fields<Line>({ ...shape, id: ref('line'), geometry: lineString, evidence })
export const movement = fields<Movement>({
  ...shape,
  id: ref('movement'),
  geometry: lineString,
  underWay: z.optional(text),
  via: refs('place'),
})

export const unit = fields<Unit>({
  id: ref('unit'),
  title: text,
  name: text,
  short: text,
  type: oneOf<Echelon>({ battalion: true, regiment: true, brigade: true, division: true, corps: true, army: true }),
  side: text,
  when: timeSpan,
  place: ref('place'),
  witness: ref('front', 'event'),
  basis,
  citations,
  sign: fields<TroopSign>({ width: number, height: number, frame: text, marks: arrayOf(text) }),
})
