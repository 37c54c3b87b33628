import type { Prose } from '#src/domain/prose.ts'
import { type AuthoredProse, IN_HINDSIGHT } from '#src/lesson/schema/prose.ts'
import { compileDay } from './days.ts'
import { type Report, type Spot, inside } from '../read/issue-log.ts'
import { compileMarkdown } from './markdown.ts'

/** Compiles both forms of authored prose: a text, or what could be said then and what was known later. */
export function compileProse(authored: AuthoredProse, spot: Spot, report: Report): Prose {
  if (typeof authored === 'string') return { then: compileMarkdown(authored, spot, report), later: [] }
  const { then = '', foreseen, later = [] } = authored
  return {
    then: compileMarkdown(then, inside(spot, 'then'), report),
    later: later.map(({ from, text }, index) => ({
      from: from === IN_HINDSIGHT ? null : compileDay(from, inside(spot, 'later', index, 'from'), report),
      text: compileMarkdown(text, inside(spot, 'later', index, 'text'), report),
    })),
    ...(foreseen === undefined ? {} : { foreseen }),
  }
}

/** Prose that is all hindsight. */
export function compileHindsight(text: string, spot: Spot, report: Report): Prose {
  return { then: { type: 'root', children: [] }, later: [{ from: null, text: compileMarkdown(text, spot, report) }] }
}

/** A field of prose that may be missing, under its name, to be spread into what it belongs to. */
export function compileOptionalProse<K extends string>(
  name: K,
  authored: AuthoredProse | undefined,
  spot: Spot,
  report: Report,
): { readonly [key in K]?: Prose } {
  if (authored === undefined) return {}
  return { [name]: compileProse(authored, spot, report) } as { [key in K]: Prose }
}

/** All the words of authored prose, whenever they may be said. */
export function wordsOf(authored: AuthoredProse): string {
  if (typeof authored === 'string') return authored
  return [authored.then, ...(authored.later ?? []).map(({ text }) => text)].join(' ').trim()
}
