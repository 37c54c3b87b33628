import type { Day } from '#src/domain/day.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import type { Ref } from '#src/domain/ref.ts'
import { daysNamedIn } from '#tools/content/compile/days-in-words.ts'

/**
 * The document and its apparatus on the page; the bibliography is known by its words; and what names a stretch of the
 * calendar, which tells nothing of what happened in it. Asked by hand: a selector takes most of the time of a walk
 * through all days.
 */
function isExempt(element: Element): boolean {
  const { localName, id } = element
  if (localName === 'blockquote' || (localName === 'li' && /^(?:change|query)-/.test(id))) return true
  return ['data-passage', 'data-bibliography', 'data-calendar'].some((name) => element.hasAttribute(name))
}

const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder']
const REF = /\b[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*\b/g

export type Search = {
  /** What the page shows, or says to a screen reader, that names a day after the as-of day. */
  readonly lateDays: (root: Element, asOf: Day) => readonly string[]
  /** The same of a text. */
  readonly lateDaysIn: (text: string, asOf: Day) => readonly string[]
  /** Ids in any attribute that are hidden. */
  readonly hiddenIds: (root: Element, hidden: ReadonlySet<Ref>) => readonly string[]
}

/**
 * Looks for what may not be seen from a day. Exempt by the ruling are the document, its apparatus and the
 * bibliography; days that a text foresees because they were planned may stand in it.
 */
export function searchOver(lesson: Lesson): Search {
  const known = new Map<string, readonly { readonly phrase: string; readonly day: Day }[]>()
  const strip = stripperOf(lesson)
  const named = (text: string) => {
    // a bare "the 28th" is left to the rule of content, which knows of what month a text speaks
    const found = known.get(text) ?? daysNamedIn(strip(text), lesson.frame, lesson.frame.from)
    known.set(text, found)
    return found
  }
  const lateDaysIn = (text: string, asOf: Day) =>
    named(text).flatMap(({ phrase, day }) => (day > asOf ? [`“${phrase}” in: ${text.slice(0, 160)}`] : []))
  return {
    lateDaysIn,
    lateDays: (root, asOf) => wordsOf(root).flatMap((text) => lateDaysIn(text, asOf)),
    hiddenIds: (root, hidden) =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        element
          .getAttributeNames()
          .flatMap((name) => refsIn(element.getAttribute(name) ?? '').map((ref) => ({ name, ref })))
          .flatMap(({ name, ref }) => (hidden.has(ref) ? [`${name}=${ref}`] : [])),
      ),
  }
}

/** Most values hold none, and most stand there many times. */
function refsIn(value: string): readonly Ref[] {
  if (!value.includes(':')) return []
  return (value.match(REF) ?? []) as Ref[]
}

/** Texts as they are read: those of the outermost elements that hold words of their own, and every accessible name. */
function wordsOf(root: Element): string[] {
  const texts: string[] = []
  /** Gives whether something exempt stands there. */
  const visit = (element: Element): boolean => {
    if (isExempt(element)) return true
    for (const name of SPOKEN) {
      const value = element.getAttribute(name)
      if (value !== null) texts.push(value)
    }
    let [holdsWords, holdsExempt] = [false, false]
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) holdsWords ||= node.nodeValue?.trim() !== ''
      else if (node.nodeType === 1) holdsExempt = visit(node as Element) || holdsExempt
    }
    if (holdsWords && !holdsExempt) texts.push(element.textContent)
    return holdsExempt
  }
  visit(root)
  return texts
}

/** Takes out of a text the references, titles and passages that stand in it, and what was foreseen. */
function stripperOf(lesson: Lesson): (text: string) => string {
  const { passages, sources, card } = lesson
  const exempt = [
    ...sources.flatMap(({ reference, title, note, archiveRef, url = '' }) => [
      reference,
      // an address at the end becomes a link of its own
      reference.slice(0, -url.length).trim(),
      title,
      note,
      archiveRef,
      url,
    ]),
    ...passages.flatMap(({ reading, adapted, queries }) => [reading, adapted, ...queries]),
    ...[...card.rows, ...card.notes].map(({ text }) => text),
    ...foreseenIn(lesson),
  ]
    .filter((text) => text !== undefined && text !== '')
    .filter((text) => daysNamedIn(text!, lesson.frame, lesson.documentDay).length > 0)
    .sort((a, b) => b!.length - a!.length) as string[]
  return (text) => exempt.reduce((rest, each) => (rest.includes(each) ? rest.replaceAll(each, ' ') : rest), text)
}

function foreseenIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'foreseen' in value ? (value.foreseen as readonly string[]) : []
  return [...own, ...Object.values(value).flatMap(foreseenIn)]
}
