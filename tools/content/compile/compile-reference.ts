import type { Dispute, Person, Source, Term } from '#src/domain/lesson.ts'
import { toRef } from '#src/domain/ref.ts'
import { toCitation, toName } from './compile-common.ts'
import { type Report, inside, spotIn } from '../read/issue-log.ts'
import type { Authored } from '../read/layout.ts'
import { compileProse } from './prose.ts'
import { withoutMarkup } from './rich-text.ts'
import { toReference } from './reference.ts'

export function compilePeople({ file, value }: Authored['people'], report: Report): Person[] {
  return value.map(({ id, born, died, role, names, text, sources, ...plain }, index) => ({
    ...plain,
    id: toRef('person', id),
    ...(born === undefined ? {} : { born: String(born) }),
    ...(died === undefined ? {} : { died: String(died) }),
    role: compileProse(role, spotIn(file, index, 'role'), report),
    names: names.map(toName),
    text: compileProse(text, spotIn(file, index, 'text'), report),
    citations: sources.map(toCitation),
  }))
}

export function compileTerms({ file, value }: Authored['glossary'], report: Report): Term[] {
  return value.map(({ id, alsoKnownAs = [], names, text, sources, ...plain }, index) => ({
    ...plain,
    id: toRef('term', id),
    alsoKnownAs,
    names: names.map(toName),
    text: compileProse(text, spotIn(file, index, 'text'), report),
    citations: sources.map(toCitation),
  }))
}

export function compileDisputes({ file, value }: Authored['disputes'], report: Report): Dispute[] {
  return value.map(({ id, positions, whatTheDocumentSays, stateOfTheQuestion, ...plain }, index) => {
    const spot = spotIn(file, index)
    return {
      ...plain,
      id: toRef('dispute', id),
      positions: positions.map((position, nth) => ({
        ...position,
        claim: compileProse(position.claim, inside(spot, 'positions', nth, 'claim'), report),
      })),
      whatTheDocumentSays: compileProse(whatTheDocumentSays, inside(spot, 'whatTheDocumentSays'), report),
      stateOfTheQuestion: compileProse(stateOfTheQuestion, inside(spot, 'stateOfTheQuestion'), report),
    }
  })
}

export function compileSources({ file, value }: Authored['sources'], report: Report): Source[] {
  return value.map((item, index) => ({
    id: toRef('source', item.id),
    title: withoutMarkup(item.title),
    reference: toReference(item, spotIn(file, index), report),
    ...item.custom,
    ...(item.note === undefined ? {} : { note: item.note }),
    ...(item.URL === undefined ? {} : { url: item.URL }),
  }))
}
