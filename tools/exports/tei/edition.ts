import type { Lesson } from '#src/domain/lesson.ts'
import { nameOf } from '#src/domain/ref.ts'
import type { AuthoredSource } from '#src/lesson/schema/sources-file.ts'
import { toWrittenOrder } from '../written-order.ts'
import { headerToTei } from './header-to-tei.ts'
import { passageToTei } from './passage-to-tei.ts'
import { standOffToTei } from './stand-off-to-tei.ts'
import { printXml, xml } from './xml.ts'

/**
 * The document with its apparatus and what it speaks of, as TEI P5. Nothing stands in it that the lesson does not hold.
 */
export function makeEdition(lesson: Lesson, bibliography: readonly AuthoredSource[]): string {
  const name = nameOf(lesson.card.source)
  const item = bibliography.find(({ id }) => id === name)
  if (item === undefined) throw new Error(`The bibliography has no ${name}, which the card names`)
  return printXml(
    xml(
      'TEI',
      { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': lesson.language },
      headerToTei({ lesson, item, order: toWrittenOrder(lesson.people) }),
      standOffToTei(lesson),
      xml(
        'text',
        {},
        xml('body', {}, xml('div', { type: 'document' }, ...lesson.passages.map((each) => passageToTei(each, lesson)))),
      ),
    ),
  )
}
