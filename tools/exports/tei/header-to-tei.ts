import { toIsoDay } from '#src/domain/day.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { AuthoredCreator, AuthoredSource } from '#src/lesson/schema/sources-file.ts'
import { withoutMarkup } from '#tools/content/compile/rich-text.ts'
import { spokenName } from '../creator-name.ts'
import type { WrittenOrder } from '../written-order.ts'
import { toXmlId } from './tei-id.ts'
import { type XmlElement, xml } from './xml.ts'

type Given = { readonly lesson: Lesson; readonly item: AuthoredSource; readonly order: WrittenOrder }

/** What the edition is, from the lesson's card and from the document's own item in the bibliography. */
export function headerToTei(given: Given): XmlElement {
  return xml('teiHeader', {}, fileDesc(given), encodingDesc(), profileDesc(given))
}

function fileDesc({ lesson, item, order }: Given): XmlElement {
  const { card, credits, id, title } = lesson
  const translators = toNames(item.translator, order)
  return xml(
    'fileDesc',
    {},
    xml(
      'titleStmt',
      {},
      xml('title', { type: 'main' }, withoutMarkup(item.title)),
      xml('title', { type: 'sub' }, title),
      toNames(item.author, order).map((name) => xml('author', {}, name)),
      translators.map((name) => xml('respStmt', {}, xml('resp', {}, 'Translation'), xml('persName', {}, name))),
      xml(
        'respStmt',
        { 'xml:id': 'editors' },
        xml('resp', {}, 'Reading text, apparatus and notes'),
        xml('name', {}, `The editors of the lesson “${title}”`),
      ),
    ),
    xml(
      'publicationStmt',
      {},
      xml('authority', {}, `The lesson “${title}”`),
      xml('idno', { type: 'lesson' }, id),
      xml(
        'availability',
        {},
        credits.map((credit) => xml('p', {}, credit)),
      ),
    ),
    xml(
      'sourceDesc',
      {},
      manuscript(item),
      xml('bibl', { type: 'citation' }, card.citation),
      xml('listWit', {}, xml('witness', { 'xml:id': 'seed' }, 'The text as it was given, scanning debris included.')),
      cardList('card', card.rows),
      cardList('notes', card.notes),
    ),
  )
}

function manuscript({ archive, archive_location: location, custom }: AuthoredSource): XmlElement[] {
  const repository = typeof archive === 'string' ? [xml('repository', {}, archive)] : []
  const mark = typeof location === 'string' ? location : custom.archiveRef
  if (mark === undefined) return []
  return [xml('msDesc', {}, xml('msIdentifier', {}, repository, xml('idno', {}, mark)))]
}

/** The sourcing card, row by row. */
function cardList(type: string, rows: Lesson['card']['rows']): XmlElement[] {
  if (rows.length === 0) return []
  return [xml('list', { type }, ...rows.flatMap(({ label, text }) => [xml('label', {}, label), xml('item', {}, text)]))]
}

function encodingDesc(): XmlElement {
  return xml(
    'encodingDesc',
    {},
    xml('projectDesc', {}, xml('p', {}, 'Made from the data of the lesson when its site was built.')),
    xml(
      'editorialDecl',
      {},
      xml(
        'correction',
        {},
        xml(
          'p',
          {},
          'The running text is the reading text. Wherever it departs from the text as it was given, an app element ' +
            'holds what was given (rdg) and why it was changed (note). With all changes taken back, the text as it ' +
            'was given stands again, character by character.',
        ),
      ),
      xml(
        'interpretation',
        {},
        xml('p', {}, 'Names, terms and references are marked and lead to the lists in standOff.'),
      ),
    ),
    xml('refsDecl', {}, xml('p', {}, 'Each passage is an ab with a number (n) and a name of its own (xml:id).')),
    xml('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
  )
}

function profileDesc({ lesson, item, order }: Given): XmlElement {
  const date = xml('date', { when: toIsoDay(lesson.documentDay) })
  const [senders, receivers] = [toNames(item.author, order), toNames(item.recipient, order)]
  const action = (type: string, names: readonly string[], ...more: readonly XmlElement[]) =>
    names.length === 0
      ? []
      : [
          xml(
            'correspAction',
            { type },
            names.map((name) => xml('name', {}, name)),
            more,
          ),
        ]
  const actions = [...action('sent', senders, date), ...action('received', receivers)]
  return xml(
    'profileDesc',
    {},
    xml('creation', {}, date),
    xml('langUsage', {}, xml('language', { ident: lesson.language })),
    actions.length === 0 ? [] : xml('correspDesc', { source: `#${toXmlId(lesson.card.source)}` }, ...actions),
  )
}

function toNames(creators: readonly AuthoredCreator[] | undefined, order: WrittenOrder): string[] {
  return (creators ?? []).map((creator) => spokenName(creator, order))
}
