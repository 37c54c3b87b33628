import type { Run } from '#src/domain/citation.ts'

const TOKEN = /<(\/?)([a-z]+)([^>]*)>|&(?:#(\d+)|(amp|lt|gt|quot|nbsp));/g
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

/**
 * What the citation processor prints as HTML, as text with italics. It writes nothing but <i>, a few other inline
 * elements and the <div>s around an entry; a title's own angle brackets come escaped and leave as text.
 */
export function toRuns(html: string): Run[] {
  const runs: Run[] = []
  /** One entry for each open element: whether the text in it is italic. */
  const open: boolean[] = []
  let done = 0
  const add = (text: string) => {
    const last = runs.at(-1)
    const italic = open.at(-1) ?? false
    if (text === '') return
    if (!italic && typeof last === 'string') runs[runs.length - 1] = last + text
    else if (italic && typeof last === 'object') runs[runs.length - 1] = { italic: last.italic + text }
    else runs.push(italic ? { italic: text } : text)
  }
  for (const match of html.matchAll(TOKEN)) {
    const [token, closing, element, attributes = '', code, entity] = match
    add(html.slice(done, match.index))
    done = match.index + token.length
    if (code !== undefined) add(String.fromCodePoint(Number(code)))
    else if (entity !== undefined) add(NAMED[entity] ?? token)
    else if (closing === '/') open.pop()
    // an italic word in an italic title is set upright
    else open.push(element === 'i' || (!attributes.includes('font-style:normal') && (open.at(-1) ?? false)))
  }
  add(html.slice(done))
  return trim(runs)
}

function trim(runs: readonly Run[]): Run[] {
  return runs
    .map((run, at) => {
      if (typeof run !== 'string') return run
      const begun = at === 0 ? run.trimStart() : run
      return at === runs.length - 1 ? begun.trimEnd() : begun
    })
    .filter((run) => run !== '')
}
