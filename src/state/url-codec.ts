import { MODES, type Mode } from '#src/domain/mode.ts'
import type { UrlIssue, UrlProblem } from '#src/domain/url-problem.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { chosenDays } from './chosen-days.ts'
import { type QueryPair, cleanQuery } from './link/clean-query.ts'
import { isAddedByOthers, nearestOf } from './link/foreign.ts'
import { type Link, type LinkPatch, type LinkedState, linkStart } from './link/link-start.ts'
import { type DecodeResult, type LinkContext, PARAMETERS, type ParameterCodec } from './link/parameters.ts'
import {
  TOUR_PARAMETERS,
  type TourParameter,
  linkedTask,
  namesTour,
  readTask,
  readTour,
  writeTour,
} from './link/tour-link.ts'

const NAMES: readonly string[] = [...Object.keys(PARAMETERS), ...TOUR_PARAMETERS]

/** The query without its question mark; empty for a newcomer's state. */
export function encodeState(state: LinkedState, index: LessonIndex): string {
  const start = linkStart(index.lesson, state.tour, linkedTask(state))
  const [mode, ...others] = Object.entries(PARAMETERS).map(
    ([name, row]) => [name, row.write(state, start, index)] as const,
  )
  return [mode, ...writeTour(state), ...others]
    .flatMap((pair) => {
      const [name, value] = pair ?? []
      if (name === undefined || value === null || value === undefined) return []
      return [`${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`]
    })
    .join('&')
}

/** The query of a link to share. Missing fields are as for a newcomer, or as the step or exercise has them. */
export function encodeLink({ painter, ...view }: LinkPatch, index: LessonIndex): string {
  const query = encodeState({ ...linkStart(index.lesson, view.tour, view.task), ...view }, index)
  return [query, ...(painter === undefined ? [] : [`painter=${painter}`])].filter((part) => part !== '').join('&')
}

export type DecodedLink = {
  readonly state: Link
  readonly issues: readonly UrlIssue[]
}

/**
 * Parses a query against the lesson and the available modes. Known damage is undone; whatever remains damaged is
 * dropped and reported, never fatal; parameters that other sites added are ignored.
 */
export function decodeState(query: string, index: LessonIndex, modes: readonly Mode[] = MODES): DecodedLink {
  const pairs = cleanQuery(query, new Set(NAMES)).map((pair) => ({ ...pair, known: nameOf(pair, index.lesson) }))
  const { tour, task, issues } = decodeTour(pairs, index.lesson)
  const context = { index, modes, start: linkStart(index.lesson, tour, task) }
  const read = new Map<string, string>()
  let state: Link = context.start
  let guarded: Partial<LinkedState> = {}
  for (const { known, ...pair } of pairs) {
    if (isOfTour(known)) continue
    const row = known === undefined ? undefined : PARAMETERS[known]
    const { reading, value } = readValues(pair.values, row, context)
    const isClosed = row?.guarded !== undefined && (!('patch' in reading) || isWithin(reading.patch, row.guarded))
    const isOurs = known === pair.name || 'patch' in reading || isClosed
    if (isClosed) guarded = { ...guarded, ...row.guarded }
    const report = (problem: UrlProblem) => issues.push({ parameter: pair.name, value: pair.found, problem })
    if (known === undefined || !('patch' in reading)) {
      if (isClosed) report('guard')
      else if (isOurs && 'problem' in reading) report(reading.problem)
      else if (isLikeOurs(pair, context)) report('unknown-parameter')
      continue
    }
    if (read.has(known) && read.get(known) !== value) report('given-twice')
    read.set(known, value)
    state = { ...state, ...reading.patch, ...joinWindow(known, state, reading.patch) }
  }
  const mode = task === null ? state.mode : 'study'
  return { state: { ...state, ...guarded, mode, window: chosenDays(state.window, index.lesson.frame) }, issues }
}

/** Which of our parameters this is, even if misspelt; of a tour's, only if the value is the lesson's. */
function nameOf({ name, values }: QueryPair, lesson: Lesson): string | undefined {
  if (NAMES.includes(name)) return name
  const near = nearestOf(name, NAMES)
  return isOfTour(near) && !values.some((value) => namesTour(near, value, lesson)) ? undefined : near
}

type KnownPair = QueryPair & { readonly known: string | undefined }

function decodeTour(pairs: readonly KnownPair[], lesson: Lesson) {
  const given = new Map<TourParameter, KnownPair>()
  const issues: UrlIssue[] = []
  for (const pair of pairs) {
    if (!isOfTour(pair.known)) continue
    const before = given.get(pair.known)
    if (before !== undefined && before.values[0] !== pair.values[0]) {
      issues.push({ parameter: pair.name, value: pair.found, problem: 'given-twice' })
    }
    given.set(pair.known, pair)
  }
  const values = Object.fromEntries([...given].map(([name, pair]) => [name, pair.values]))
  const [{ tour, problems }, { task, problems: ofTask }] = [readTour(values, lesson), readTask(values, lesson)]
  for (const { parameter, problem } of [...problems, ...ofTask]) {
    issues.push({ parameter, value: given.get(parameter)?.found ?? '', problem })
  }
  return { tour, task, issues }
}

function isOfTour(name: string | undefined): name is TourParameter {
  return (TOUR_PARAMETERS as readonly (string | undefined)[]).includes(name)
}

/** The first value that can be read; if none can, the problem with the first. */
function readValues(
  values: readonly string[],
  row: ParameterCodec | undefined,
  context: LinkContext,
): { readonly reading: DecodeResult; readonly value: string } {
  const [first = ''] = values
  if (row === undefined) return { reading: { problem: 'unknown-parameter' }, value: first }
  const readings = values.map((value) => ({ value, reading: row.read(value, context) }))
  return readings.find(({ reading }) => 'patch' in reading) ?? { value: first, reading: row.read(first, context) }
}

/** Whether a parameter with an unknown name has a value that only our own links have. */
function isLikeOurs({ name, values, found }: QueryPair, context: LinkContext): boolean {
  if (name === '') return found !== ''
  // the equals sign was lost
  if (found === '' && Object.keys(PARAMETERS).some((each) => each.length > 3 && name.startsWith(each))) return true
  if (isAddedByOthers(name)) return false
  const telling = values.filter((value) => /[^\d]/.test(value))
  return Object.values(PARAMETERS).some(
    (row) => row.isCommon !== true && telling.some((value) => 'patch' in row.read(value, context)),
  )
}

function isWithin(patch: Partial<LinkedState>, other: Partial<LinkedState>): boolean {
  return Object.entries(patch).every(([field, value]) => other[field as keyof LinkedState] === value)
}

/** `from` and `to` make one window: reading the second keeps the end that the first has set. */
function joinWindow(name: string, state: LinkedState, patch: Partial<LinkedState>): Partial<LinkedState> {
  if (!patch.window || state.window === null) return {}
  const from = name === 'from' ? patch.window.from : state.window.from
  const to = name === 'to' ? patch.window.to : state.window.to
  return { window: { from: Math.min(from, to), to: Math.max(from, to) } }
}
