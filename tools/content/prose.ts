import type { Prose } from '#src/domain/prose.ts'
import type { AuthoredProse } from '#src/lesson/schema/prose.ts'
import { compileDay } from './days.ts'
import { type Report, type Spot, inside } from './issue-log.ts'
import { compileMarkdown } from './markdown.ts'

/** Both forms of authored prose: a text, or what could be said then with what was known later. */
export function compileProse(authored: AuthoredProse, spot: Spot, report: Report): Prose {
  if (typeof authored === 'string') return { then: compileMarkdown(authored, spot, report), later: [] }
  const later = (authored.later ?? []).map(({ from, text }, index) => ({
    from: compileDay(from, inside(spot, 'later', index, 'from'), report),
    text: compileMarkdown(text, inside(spot, 'later', index, 'text'), report),
  }))
  return {
    then: compileMarkdown(authored.then, inside(spot, 'then'), report),
    later: later.sort((a, b) => a.from - b.from),
  }
}
