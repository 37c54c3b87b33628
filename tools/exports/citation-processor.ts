import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type CSL, Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import type { CitationStyle, Run } from '#src/domain/citation.ts'
import type { AuthoredCreator, AuthoredSource } from '#src/lesson/schema/sources-file.ts'
import { withoutMarkup } from '#tools/content/compile/rich-text.ts'
import { withCreators, withOneParticle, withoutParticles } from './creator-name.ts'
import { dateInWords } from './date-in-words.ts'
import { toRuns } from './runs.ts'

const styleFile = (name: string) => readFileSync(path.join(import.meta.dirname, 'styles', `${name}.csl`), 'utf8')
const { engine, styles } = plugins.config.get('@csl')
styles.add('chicago', styleFile('chicago-fullnote-bibliography'))
styles.add('mla', styleFile('modern-language-association'))

const bibtex = plugins.config.get('@bibtex')
// our ids are lower-case words joined by hyphens: fit for labels as they stand, and what the lesson's links use
bibtex.format.useIdAsLabel = true
bibtex.format.checkLabel = false
// else it takes out every letter that has no command of LaTeX, such as all of Cyrillic and Hangul
bibtex.format.asciiOnly = false

/** Where in a work: Chicago prints it where a page would stand, before the address; the others at the end. */
export type Locator = string | undefined

/** The item as it stands in a note or in the text. */
export function printInText(item: AuthoredSource, style: CitationStyle, locator: Locator): Run[] {
  const cited = { id: item.id, ...toPinpoint(style, locator) }
  const cluster = { citationItems: [cited], properties: { noteIndex: 0 } }
  return toRuns(prepare(item, style).previewCitationCluster(cluster, [], [], 'html'))
}

/** The item as it stands in a bibliography. */
export function printEntry(item: AuthoredSource, style: CitationStyle): Run[] {
  return toRuns(prepare(item, style).makeBibliography()[1].join(''))
}

/** The part of citeproc that is used here. */
type Engine = {
  readonly updateItems: (ids: readonly string[]) => void
  readonly makeBibliography: () => readonly [parameters: object, entries: readonly string[]]
  readonly previewCitationCluster: (cluster: object, before: [], after: [], format: 'html') => string
}

/** One work alone in its bibliography: beside others it would be abbreviated, numbered or told apart from them. */
function prepare(item: AuthoredSource, style: CitationStyle): Engine {
  const prepared = engine([item as unknown as CSL], style, 'en-US', 'html') as Engine
  prepared.updateItems([item.id])
  return prepared
}

function toPinpoint(style: CitationStyle, locator: Locator): object {
  if (locator === undefined) return {}
  return style === 'chicago' ? { locator, label: 'page' } : { suffix: `, ${locator}` }
}

export function printBibtex(items: readonly AuthoredSource[]): string {
  return new Cite(items.map((item) => withCreators(item, withOneParticle))).format('bibtex').trim() + '\n'
}

/**
 * RIS, a line for each field. Not the library's own text: that breaks lines at 70 characters, in the middle of words
 * and addresses, which reference managers join again with a space. The date stands last, because readers that know
 * only one date keep the last they meet.
 */
export function printRis(items: readonly AuthoredSource[]): string {
  const plain = items.map((item) => withCreators(item, withoutParticles))
  const records = new Cite(plain).format('ris', { type: 'object', spec: 'new' })
  return plain
    .map((item, at) => {
      const { TY = 'GEN', DA: _, ...fields } = records[at] ?? {}
      // the library leaves out who wrote in a newspaper or held a hearing
      const authors = item.author?.map(toRisName)
      const tags = { ...fields, ...(authors && { AU: authors }), ID: item.id, DA: toRisDate(item) ?? [] }
      const lines = Object.entries(tags).flatMap(([tag, value]) =>
        [value].flat().map((each) => `${tag}  - ${withoutMarkup(each).replaceAll(/\s+/g, ' ')}`),
      )
      return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\r\n')
    })
    .join('')
}

function toRisName(creator: AuthoredCreator): string {
  if ('literal' in creator) return creator.literal
  const parts = ['family' in creator ? creator.family : undefined, creator.given, creator.suffix]
  return parts.filter((part) => part !== undefined).join(', ')
}

/** Year, month, day and, in words, what they leave out; the library gives a newspaper's date as a bare year. */
function toRisDate({ issued }: AuthoredSource): string | undefined {
  if (!('date-parts' in issued)) return undefined
  const [[year, month, day] = []] = issued['date-parts']
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return year === undefined ? undefined : `${year}/${two(month)}/${two(day)}/${dateInWords(issued) ?? ''}`
}

export function printCslJson(items: readonly object[]): string {
  return JSON.stringify(items, null, 2) + '\n'
}
