import { CITATION_STYLES, type CitationOf, type Citations } from '#src/domain/citation.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import { type PassageLines, numberLines } from '#src/domain/lines.ts'
import { type PassageId, nameOf } from '#src/domain/ref.ts'
import type { AuthoredSource } from '#src/lesson/schema/sources-file.ts'
import { printBibtex, printCslJson, printEntry, printInText, printRis } from './citation-processor.ts'
import { toCslItem, toNotedItem, toPrinted } from './printed-item.ts'
import { type WrittenOrder, toWrittenOrder } from './written-order.ts'

/** With the remark that may follow it, such as that nobody has checked it. */
const ADDRESS = /https?:\/\/\S+(?: \([^()]+\))?$/

/** Every source of the lesson, and every passage of its document, in all formats. */
export function makeCitations(lesson: Lesson, bibliography: readonly AuthoredSource[]): Citations {
  const order = toWrittenOrder(lesson.people)
  const documentName = nameOf(lesson.card.source)
  const address = ADDRESS.exec(lesson.card.citation)?.[0]
  const works = bibliography.map((item) => {
    const isDocument = item.id === documentName
    return [`source:${item.id}`, cite(item, order, isDocument ? { address } : {})]
  })
  const document = bibliography.find((item) => item.id === documentName)
  if (document === undefined) return Object.fromEntries(works) as Citations
  const passages = lesson.passages.map(({ id }) => [
    id,
    cite(document, order, { address, locator: locate(lesson, id) }),
  ])
  return Object.fromEntries([...works, ...passages]) as Citations
}

/** A recommendation has a number that stands in the document; those of passages and lines are this edition's own. */
function locate({ passages, recommendations }: Lesson, id: PassageId): string {
  const number = `passage ${passages.findIndex((each) => each.id === id) + 1}`
  const recommendation = recommendations.find((each) => each.passage === id)
  const place = recommendation === undefined ? number : `recommendation ${recommendation.number} (${number})`
  const lines = numberLines(passages).get(id)
  return lines === undefined ? place : `${place}, ${toLines(lines)}`
}

function toLines({ first, last }: PassageLines): string {
  return first === last ? `l. ${first}` : `ll. ${first}–${last}`
}

type Particulars = {
  /**
   * The address that the document's own citation prints. It belongs to the printed forms only: in a file for a
   * reference manager it would become a link, and nobody is to be sent there.
   */
  readonly address?: string | undefined
  readonly locator?: string
}

function cite(item: AuthoredSource, order: WrittenOrder, { address, locator }: Particulars): CitationOf {
  const printed = CITATION_STYLES.map((style) => {
    const shown = { ...toPrinted(item, style, order), ...(address === undefined ? {} : { URL: address }) }
    // the title of a letter says to whom it went; Chicago's bibliography would say it again, after a full stop
    const listed = style === 'chicago' ? withoutRecipient(shown) : shown
    return [style, { inText: printInText(shown, style, locator), entry: printEntry(listed, style) }]
  })
  const noted = [toNotedItem(item, locator)]
  return {
    ...Object.fromEntries(printed),
    bibtex: printBibtex(noted),
    ris: printRis(noted),
    'csl-json': printCslJson([toCslItem(item, locator)]),
  } as CitationOf
}

function withoutRecipient(item: AuthoredSource): AuthoredSource {
  return Object.fromEntries(Object.entries(item).filter(([field]) => field !== 'recipient')) as AuthoredSource
}
