import type { Day } from './day.ts'
import type { Horizon } from './horizon.ts'

/** Sanitised rich text from the content compiler: the subset of hast allowed in editorial prose. */
export type ProseText = { readonly type: 'text'; readonly value: string }
export type ProseElement = {
  readonly type: 'element'
  readonly tagName: string
  readonly properties: Readonly<Record<string, string>>
  readonly children: readonly ProseNode[]
}
export type ProseNode = ProseText | ProseElement
export type ProseTree = { readonly type: 'root'; readonly children: readonly ProseNode[] }

/** Prose that may be shown from a day on; `null` means in hindsight only. */
export type ProsePart = { readonly from: Day | null; readonly text: ProseTree }

/** Editorial prose: what could be said at the time, followed by later additions in order of day. */
export type Prose = {
  readonly then: ProseTree
  readonly later: readonly ProsePart[]
  /** Later days the text mentions because they were planned or promised, verbatim. */
  readonly foreseen?: readonly string[]
}

type ProseHorizon = Pick<Horizon, 'asOf' | 'later'>

/** Prose as of a day: `then`, what had become known `since`, and what is still `later`. */
export type ProseAtDay = {
  readonly then: ProseTree
  readonly since: readonly ProsePart[]
  readonly later: readonly ProsePart[]
}

export function proseAtDay({ then, later }: Prose, horizon: ProseHorizon): ProseAtDay {
  const since = later.filter(({ from }) => isKnownBy(from, horizon.asOf))
  return {
    then,
    since,
    later: horizon.later === 'hide' ? [] : later.filter(({ from }) => !isKnownBy(from, horizon.asOf)),
  }
}

/** Whether nothing may be shown on that day. */
export function isEmptyAtDay(prose: Prose, horizon: ProseHorizon): boolean {
  const { then, since, later } = proseAtDay(prose, horizon)
  return then.children.length + since.length + later.length === 0
}

/** Whether something known from `from` on was known by the end of the as-of day; hindsight never was. */
export function isKnownBy(from: Day | null, asOf: Day): boolean {
  return from !== null && from <= asOf
}

/** The words of a tree without its marks. */
export function toPlainText(node: ProseNode | ProseTree): string {
  if (node.type === 'text') return node.value
  const blocks = node.type === 'root' ? '\n' : ''
  return node.children.map(toPlainText).join(blocks)
}

/** The first sentence of a text that is written in sentences, in the language of the text. */
export function firstSentence(text: string, language: string): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
  return first?.segment.trim() ?? ''
}
