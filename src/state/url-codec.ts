import { type Day, toIsoDay } from '#src/domain/day.ts'
import { KNOWLEDGES, type Knowledge, LATER_CHOICES } from '#src/domain/horizon.ts'
import { MODES, PANES, TEXT_VERSIONS } from '#src/domain/mode.ts'
import { nameOf, parseRef } from '#src/domain/ref.ts'
import type { UrlIssue, UrlProblem } from '#src/domain/url-problem.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { type AppState, HOMES, type Home, LAYERS } from './app-state.ts'
import { type QueryPair, cleanQuery } from './link/clean-query.ts'
import { isAddedByOthers, nearestOf } from './link/foreign.ts'
import { readLinkDay } from './link/link-day.ts'
import { initialState } from './store.ts'

type LinkedField = {
  [Field in keyof AppState]: (typeof HOMES)[Field] extends 'push' | 'replace' ? Field : never
}[keyof AppState]
/** The part of the state that a link restores. */
export type LinkedState = Pick<AppState, LinkedField>

type DecodeResult = { readonly patch: Partial<LinkedState> } | { readonly problem: UrlProblem }
type ParameterCodec = {
  /** The parameter's value, or null when the state is as a newcomer finds it. */
  readonly write: (state: LinkedState, start: LinkedState, index: LessonIndex) => string | null
  readonly read: (value: string, index: LessonIndex, start: LinkedState) => DecodeResult
  /** What holds when a link has any say in the matter and not every word of it is plain: a guard never falls open. */
  readonly guarded?: Partial<LinkedState>
}

/** The vocabulary of a link, one row for each parameter, in the order in which they are written. */
const PARAMETERS: Readonly<Record<string, ParameterCodec>> = {
  mode: choice('mode', MODES),
  select: {
    write: (state) => state.selection?.ref ?? null,
    read: (value, index) => {
      const ref = parseRef(value)
      if (ref === null || !index.has(ref)) return { problem: 'not-in-lesson' }
      return { patch: { selection: { ref, from: 'url' } } }
    },
  },
  asof: {
    write: (state, start) => (state.asOf === start.asOf ? null : toIsoDay(state.asOf)),
    read: (value, index) => readDay(value, index, (asOf) => ({ asOf })),
  },
  later: guard('later', LATER_CHOICES, 'hide'),
  known: knowledge(),
  from: {
    write: (state) => (state.window === null ? null : toIsoDay(state.window.from)),
    read: (value, index) => readDay(value, index, (from) => ({ window: { from, to: index.lesson.frame.to } })),
  },
  to: {
    write: (state) => (state.window === null ? null : toIsoDay(state.window.to)),
    read: (value, index) => readDay(value, index, (to) => ({ window: { from: index.lesson.frame.from, to } })),
  },
  text: choice('text', TEXT_VERSIONS),
  pane: choice('pane', PANES, { cable: 'document' }),
  lanes: subset('lanes', (index) => index.lesson.lanes.map((lane) => lane.id)),
  layers: subset('layers', () => LAYERS),
  at: {
    write: ({ camera }) =>
      camera === null
        ? null
        : [camera.center[0].toFixed(4), camera.center[1].toFixed(4), camera.zoom.toFixed(2)].map(Number).join(','),
    read: readCamera,
  },
}

const LINKED: ReadonlySet<Home> = new Set(['push', 'replace'])

export function linkedPartOf(state: AppState): LinkedState {
  const fields = Object.entries(state).filter(([field]) => LINKED.has(HOMES[field as keyof AppState]))
  return Object.fromEntries(fields) as LinkedState
}

/** Query text without the question mark; empty for a newcomer's state. */
export function encodeState(state: LinkedState, index: LessonIndex): string {
  const start = initialState(index.lesson)
  return Object.entries(PARAMETERS)
    .flatMap(([name, row]) => {
      const value = row.write(state, start, index)
      return value === null
        ? []
        : [`${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`]
    })
    .join('&')
}

export type DecodedLink = {
  readonly state: LinkedState
  readonly issues: readonly UrlIssue[]
  /** The parameters of ours that the link speaks of, readable or not. */
  readonly named: ReadonlySet<string>
}

/**
 * Reads a query against the lesson. Known damage is undone; what stays damaged is left out and reported, never fatal;
 * what others have added to the address is passed over.
 */
export function decodeState(query: string, index: LessonIndex): DecodedLink {
  const start = linkedPartOf(initialState(index.lesson))
  const issues: UrlIssue[] = []
  const read = new Map<string, string>()
  const named = new Set<string>()
  let state: LinkedState = start
  let guarded: Partial<LinkedState> = {}
  for (const pair of cleanQuery(query, new Set(Object.keys(PARAMETERS)))) {
    const name = Object.hasOwn(PARAMETERS, pair.name) ? pair.name : nearestOf(pair.name, Object.keys(PARAMETERS))
    const row = name === undefined ? undefined : PARAMETERS[name]
    const { reading, value } = readValues(pair.values, row, index, start)
    const isClosed = row?.guarded !== undefined && (!('patch' in reading) || isWithin(reading.patch, row.guarded))
    const isOurs = name === pair.name || 'patch' in reading || isClosed
    if (name !== undefined && isOurs) named.add(name)
    if (isClosed) guarded = { ...guarded, ...row.guarded }
    const report = (problem: UrlProblem) => issues.push({ parameter: pair.name, value: pair.found, problem })
    if (name === undefined || !('patch' in reading)) {
      if (isClosed) report('guard')
      else if (isOurs && 'problem' in reading) report(reading.problem)
      else if (isLikeOurs(pair, index, start)) report('unknown-parameter')
      continue
    }
    if (read.has(name) && read.get(name) !== value) report('given-twice')
    read.set(name, value)
    state = { ...state, ...reading.patch, ...joinWindow(name, state, reading.patch) }
  }
  return { state: { ...state, ...guarded }, issues, named }
}

/** The first of the values that reads; where none does, why the first does not. */
function readValues(
  values: readonly string[],
  row: ParameterCodec | undefined,
  index: LessonIndex,
  start: LinkedState,
): { readonly reading: DecodeResult; readonly value: string } {
  const [first = ''] = values
  if (row === undefined) return { reading: { problem: 'unknown-parameter' }, value: first }
  const readings = values.map((value) => ({ value, reading: row.read(value, index, start) }))
  return readings.find(({ reading }) => 'patch' in reading) ?? { value: first, reading: row.read(first, index, start) }
}

/** Whether a parameter of an unknown name holds what only a link of ours would hold. */
function isLikeOurs({ name, values, found }: QueryPair, index: LessonIndex, start: LinkedState): boolean {
  if (name === '') return found !== ''
  if (isAddedByOthers(name)) return false
  const telling = values.filter((value) => /[^\d]/.test(value))
  return Object.values(PARAMETERS).some((row) => telling.some((value) => 'patch' in row.read(value, index, start)))
}

function isWithin(patch: Partial<LinkedState>, other: Partial<LinkedState>): boolean {
  return Object.entries(patch).every(([field, value]) => other[field as LinkedField] === value)
}

/** `from` and `to` stand for one window: the second one read keeps the end that the first one set. */
function joinWindow(name: string, state: LinkedState, patch: Partial<LinkedState>): Partial<LinkedState> {
  if (!patch.window || state.window === null) return {}
  const from = name === 'from' ? patch.window.from : state.window.from
  const to = name === 'to' ? patch.window.to : state.window.to
  return { window: { from: Math.min(from, to), to: Math.max(from, to) } }
}

function choice<K extends 'mode' | 'text' | 'pane' | 'later'>(
  field: K,
  values: readonly AppState[K][],
  formerNames: Readonly<Record<string, AppState[K]>> = {},
): ParameterCodec {
  return {
    write: (state, start) => (state[field] === start[field] ? null : state[field]),
    read: (value) => {
      const known = Object.hasOwn(formerNames, value) ? formerNames[value] : values.find((each) => each === value)
      return known === undefined ? { problem: 'unknown-value' } : { patch: { [field]: known } }
    },
  }
}

/** A choice whose careful value holds whenever a link speaks of it and cannot be read, or speaks of it twice. */
function guard<K extends 'later'>(field: K, values: readonly AppState[K][], careful: AppState[K]): ParameterCodec {
  return { ...choice(field, values), guarded: { [field]: careful } }
}

/** The receivers go by the name of their place in the lesson, as in `known=fort-bree`. */
function knowledge(): ParameterCodec {
  const nameIn = (whose: Knowledge, { lesson }: LessonIndex) => (whose === 'all' ? whose : nameOf(lesson.receivedIn))
  return {
    write: ({ knowledge: whose }, start, index) => (whose === start.knowledge ? null : nameIn(whose, index)),
    read: (value, index) => {
      const known = KNOWLEDGES.find((whose) => nameIn(whose, index) === value)
      return known === undefined ? { problem: 'unknown-value' } : { patch: { knowledge: known } }
    },
    guarded: { knowledge: 'receivers' },
  }
}

function subset(field: 'lanes' | 'layers', all: (index: LessonIndex) => readonly string[]): ParameterCodec {
  return {
    write: (state) => state[field]?.join(',') ?? null,
    read: (value, index) => {
      const known = all(index)
      const wanted = value === '' ? [] : value.split(',')
      if (!wanted.every((each) => known.includes(each))) return { problem: 'unknown-value' }
      const shown = known.filter((each) => wanted.includes(each))
      return { patch: { [field]: shown.length === known.length ? null : shown } }
    },
  }
}

function readDay(value: string, index: LessonIndex, toPatch: (day: Day) => Partial<LinkedState>): DecodeResult {
  const day = readLinkDay(value)
  if (day === null) return { problem: 'not-a-day' }
  const { from, to } = index.lesson.frame
  return day < from || day > to ? { problem: 'outside-frame' } : { patch: toPatch(day) }
}

const CAMERA = /^-?\d{1,3}(\.\d+)?,-?\d{1,2}(\.\d+)?,\d{1,2}(\.\d+)?$/

function readCamera(value: string): DecodeResult {
  const [longitude, latitude, zoom] = value.split(',').map(Number)
  if (!CAMERA.test(value) || longitude === undefined || latitude === undefined || zoom === undefined) {
    return { problem: 'not-a-camera' }
  }
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 85 || zoom > 22) return { problem: 'not-a-camera' }
  return { patch: { camera: { center: [longitude, latitude], zoom } } }
}
