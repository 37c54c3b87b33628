import { withinReach } from '#src/domain/camera.ts'
import { type Day, toIsoDay } from '#src/domain/day.ts'
import { KNOWLEDGES, type Knowledge, LATER_CHOICES } from '#src/domain/horizon.ts'
import { ANSWER_CHOICES, MODES, type Mode, PANES, PANE_LAYOUTS, TEXT_VERSIONS } from '#src/domain/mode.ts'
import { isRefOf, nameOf, parseRef } from '#src/domain/ref.ts'
import type { UrlProblem } from '#src/domain/url-problem.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { type AppState, LAYERS, PAINTER_CHOICES } from '../app-state.ts'
import { readLinkDay } from './link-day.ts'
import type { LinkPatch, LinkedState } from './link-start.ts'

/** The context for parsing a parameter. */
export type LinkContext = {
  readonly index: LessonIndex
  /** The modes that can be opened. */
  readonly modes: readonly Mode[]
  /** Values a link leaves out: a newcomer's, or those of its tour step or exercise. */
  readonly start: LinkedState
}
export type DecodeResult = { readonly patch: LinkPatch } | { readonly problem: UrlProblem }
export type ParameterCodec = {
  /** The parameter's value, or null if it can be left out. */
  readonly write: (state: LinkedState, start: LinkedState, index: LessonIndex) => string | null
  readonly read: (value: string, context: LinkContext) => DecodeResult
  /**
   * The safe value, used whenever the link mentions the parameter but leaves any doubt about it: a guard never fails
   * open.
   */
  readonly guarded?: Partial<LinkedState>
  /** Its values are common words that other sites' parameters may use too. */
  readonly isCommon?: true
}

/** `select=none`: nothing is selected, although the tour step selects something. */
const NONE = 'none'

/** All link parameters except those of the tour, in the order they are written. */
export const PARAMETERS: Readonly<Record<string, ParameterCodec>> = {
  mode: choice('mode', MODES),
  beat: {
    write: ({ beat }) => (beat === 0 ? null : String(beat)),
    read: (value, { start }) => {
      if (start.tour === null) return { problem: 'needs-a-tour' }
      return /^\d{1,3}$/.test(value) ? { patch: { beat: Number(value) } } : { problem: 'unknown-value' }
    },
    isCommon: true,
  },
  answers: { ...guard('answers', ANSWER_CHOICES, 'off'), isCommon: true },
  stage: {
    write: ({ stage }) => (stage ? '1' : null),
    read: (value) => (value === '1' ? { patch: { stage: true } } : { problem: 'unknown-value' }),
    isCommon: true,
  },
  select: {
    write: ({ selection }, start) => (selection === start.selection ? null : (selection ?? NONE)),
    read: (value, { index }) => {
      if (value === NONE) return { patch: { selection: null } }
      const ref = parseRef(value)
      return ref === null || !index.has(ref) ? { problem: 'not-in-lesson' } : { patch: { selection: ref } }
    },
  },
  asof: {
    write: (state, start) => (state.asOf === start.asOf ? null : toIsoDay(state.asOf)),
    read: (value, { index }) => readDay(value, index, (asOf) => ({ asOf })),
  },
  later: guard('later', LATER_CHOICES, 'hide'),
  known: knowledge(),
  from: {
    write: (state) => (state.window === null ? null : toIsoDay(state.window.from)),
    read: (value, { index }) => readDay(value, index, (from) => ({ window: { from, to: index.lesson.frame.to } })),
  },
  to: {
    write: (state) => (state.window === null ? null : toIsoDay(state.window.to)),
    read: (value, { index }) => readDay(value, index, (to) => ({ window: { from: index.lesson.frame.from, to } })),
  },
  text: readable('text'),
  beside: readable('beside'),
  pane: choice('pane', PANES, { cable: 'document' }),
  layout: { ...choice('layout', PANE_LAYOUTS), isCommon: true },
  /** A setting of the device; only links made for a class name it. */
  painter: {
    write: () => null,
    read: (value) => {
      const painter = PAINTER_CHOICES.find((each) => each === value)
      return painter === undefined ? { problem: 'unknown-value' } : { patch: { painter } }
    },
    isCommon: true,
  },
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

/** A text of the document, or the report of another one. */
function readable(field: 'text' | 'beside'): ParameterCodec {
  return {
    write: (state, start) => (state[field] === start[field] ? null : state[field]),
    read: (value, { index }) => {
      const version = TEXT_VERSIONS.find((each) => each === value)
      if (version !== undefined) return { patch: { [field]: version } }
      const ref = parseRef(value)
      if (ref === null || !isRefOf('extract', ref)) return { problem: 'unknown-value' }
      return index.has(ref) ? { patch: { [field]: ref } } : { problem: 'not-in-lesson' }
    },
  }
}

function choice<K extends 'mode' | 'pane' | 'layout' | 'later' | 'answers'>(
  field: K,
  values: readonly AppState[K][],
  formerNames: Readonly<Record<string, AppState[K]>> = {},
): ParameterCodec {
  return {
    write: (state, start) => (state[field] === start[field] ? null : state[field]),
    read: (value, { modes }) => {
      const known = Object.hasOwn(formerNames, value) ? formerNames[value] : values.find((each) => each === value)
      if (known === undefined) return { problem: 'unknown-value' }
      if (field === 'mode' && !modes.includes(known as Mode)) return { problem: 'no-such-mode' }
      return { patch: { [field]: known } }
    },
  }
}

/** A choice that falls back to its safe value if a link gives it twice or unreadably. */
function guard<K extends 'later' | 'answers'>(
  field: K,
  values: readonly AppState[K][],
  safe: AppState[K],
): ParameterCodec {
  return { ...choice(field, values), guarded: { [field]: safe } }
}

/** The receivers are named after their place in the lesson, as in `known=fort-bree`. */
function knowledge(): ParameterCodec {
  const nameIn = (whose: Knowledge, { lesson }: LessonIndex) => (whose === 'all' ? whose : nameOf(lesson.receivedIn))
  return {
    write: ({ knowledge: whose }, start, index) => (whose === start.knowledge ? null : nameIn(whose, index)),
    read: (value, { index }) => {
      const known = KNOWLEDGES.find((whose) => nameIn(whose, index) === value)
      return known === undefined ? { problem: 'unknown-value' } : { patch: { knowledge: known } }
    },
    guarded: { knowledge: 'receivers' },
  }
}

function subset(field: 'lanes' | 'layers', all: (index: LessonIndex) => readonly string[]): ParameterCodec {
  return {
    write: (state) => state[field]?.join(',') ?? null,
    read: (value, { index }) => {
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

/** A camera out of reach moves to the nearest one the map allows. */
function readCamera(value: string): DecodeResult {
  const [longitude, latitude, zoom] = value.split(',').map(Number)
  if (!CAMERA.test(value) || longitude === undefined || latitude === undefined || zoom === undefined) {
    return { problem: 'not-a-camera' }
  }
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 85 || zoom > 22) return { problem: 'not-a-camera' }
  return { patch: { camera: withinReach({ center: [longitude, latitude], zoom }) } }
}
