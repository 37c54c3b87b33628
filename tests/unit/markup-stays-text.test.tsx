// @vitest-environment jsdom
import { check } from '@placemarkio/check-geojson'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EventList, PlaceList } from '#src/app/lists.tsx'
import { renderEventsPage } from '#src/app/prerender-events.tsx'
import { renderDocument } from '#src/app/prerender.tsx'
import { toHtml } from '#src/domain/citation.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import { EntityBody } from '#src/features/details/entity-body.tsx'
import { ProseView } from '#src/features/prose-view.tsx'
import { ReferencePane } from '#src/features/reference/reference-pane.tsx'
import { SessionProvider } from '#src/features/session.tsx'
import { allEntities, indexLesson } from '#src/lesson/lesson-index.ts'
import { titleOf } from '#src/lesson/titles.ts'
import { readSources } from '#tests/support/bibliography.ts'
import { TEXT_FIELDS, plant } from '#tests/support/planted-lesson.ts'
import { createTestSession } from '#tests/support/render-with-lesson.tsx'
import { TINY_DIRECTORY } from '#tests/support/tiny-lesson.ts'
import { XSS_VECTORS } from '#tests/support/xss-vectors.ts'
import { spotIn } from '#tools/content/read/issue-log.ts'
import { compileMarkdown } from '#tools/content/compile/markdown.ts'
import type { RuleInput } from '#tools/content/rule.ts'
import { linksHaveAllowedSchemes } from '#tools/content/rules/links-have-allowed-schemes.ts'
import { makeCitations } from '#tools/exports/citations.ts'
import { LESSON_EXPORTS } from '#tools/exports/lesson-exports.ts'
import { makeLinkedPlaces } from '#tools/exports/linked-places/linked-places.ts'
import { makeEdition } from '#tools/exports/tei/edition.ts'
import { headOf } from '#tools/site/head.ts'
import { words } from '#tests/support/english.ts'

/** Everything of the lesson that the app draws: lists, reference, and the card of every single thing. */
function drawApp(lesson: Lesson): string {
  const index = indexLesson(lesson)
  const things = allEntities(lesson)
  return renderToStaticMarkup(
    <SessionProvider value={createTestSession({ index })}>
      <EventList />
      <PlaceList />
      <ReferencePane />
      {things.map((thing) => (
        <article key={thing.id}>
          <h2>{titleOf(index, thing.id)}</h2>
          <EntityBody entity={thing} />
        </article>
      ))}
    </SessionProvider>,
  )
}

const RUNS =
  'script, iframe, frame, object, embed, base, form, link[href^="java" i], style, math, foreignObject, img, video, audio'
const SCHEMES = /^[\s\u0000-\u0020]*(?:j\s*a\s*v\s*a|v\s*b|l\s*i\s*v\s*e)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|^\s*data\s*:/i

/** What in a page could run: elements, handlers, addresses, styles. */
function dangersIn(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const elements = [...page.querySelectorAll(RUNS)].map((element) => element.outerHTML)
  const attributes = [...page.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) => {
      const runs = name.startsWith('on') || name === 'srcdoc' || isWildStyle(name, value) || SCHEMES.test(value)
      return runs && !SHOWN_AS_VALUE.has(name) ? [`${element.tagName} ${name}=${value}`] : []
    }),
  )
  const refresh = [...page.querySelectorAll('meta[http-equiv="refresh" i]')].map((element) => element.outerHTML)
  return [...elements, ...attributes, ...refresh]
}

/** The app sets lengths and places, and nothing else. */
function isWildStyle(name: string, value: string): boolean {
  return name === 'style' && /url|expression|script|behavior|import|animation/i.test(value)
}

/** Attributes that hold words for people or keys for tests; nothing follows them as an address. */
const SHOWN_AS_VALUE = new Set(['aria-label', 'data-key', 'id', 'key', 'lang', 'content', 'value', 'title', 'class'])

const textOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent
const squeeze = (text: string) => text.replaceAll(/[\s\u0000-\u0020\uFFFD]+/g, '')

const parseXml = (text: string) => new DOMParser().parseFromString(text, 'application/xml')

/** The vector as prose: what the compiler says of it, and what is drawn. */
function asProse(vector: string) {
  const issues: string[] = []
  const tree = compileMarkdown(vector, spotIn('people.yaml', 0, 'text'), (_, { message }) => issues.push(message))
  const html = renderToStaticMarkup(
    <SessionProvider value={createTestSession()}>
      <ProseView tree={tree} from="details" />
    </SessionProvider>,
  )
  return { issues, html }
}

/** Each may be prose, or none of them may; a mixture would hide what the compiler lets through. */
const inTens = (vectors: readonly string[]) =>
  Array.from({ length: Math.ceil(vectors.length / 10) }, (_, at) => vectors.slice(at * 10, at * 10 + 10))
const PROSE = XSS_VECTORS.filter((vector) => asProse(vector).issues.length === 0)
const TENS = [...inTens(PROSE), ...inTens(XSS_VECTORS.filter((vector) => !PROSE.includes(vector)))]

describe('the fields that take text', () => {
  it('are found by walking the schemas: names, titles, prose, notes, references and the document', () => {
    const fields = TEXT_FIELDS.map(({ path, pointer }) => path + pointer)
    expect(fields.length).toBeGreaterThan(150)
    for (const field of [
      'lesson.yaml/title',
      'lesson.yaml/lanes/0/title',
      'document/card.yaml/citation',
      'document/card.yaml/rows/0/label',
      'document/passages.yaml/0/adapted',
      'places.geojson/features/0/properties/names/0/name',
      'people.yaml/0/text',
      'sources.json/2/URL',
      'sources.json/1/publisher',
    ]) {
      expect(fields).toContain(field)
    }
    expect(fields.filter((field) => /\/(?:id|ref|passages\/\d+|sources\/\d+)$/.test(field))).toEqual([])
  })
})

describe.each(XSS_VECTORS.map((vector) => [vector]))('%s', (vector) => {
  it('as prose is refused, or drawn without anything that runs', () => {
    const { issues, html } = asProse(vector)
    expect(dangersIn(html)).toEqual([])
    if (issues.length === 0) expect(squeeze(textOf(html))).not.toBe('')
  })

  it('as the address of a source is refused', () => {
    const sources = readSources(TINY_DIRECTORY)
    const authored = { sources: { file: 'sources.json', value: [{ ...sources[0]!, URL: vector }] } }
    const input = { authored: { ...authored, seed: { file: 'seed.txt', value: '' } } } as unknown as RuleInput
    expect(linksHaveAllowedSchemes.check(input)).not.toEqual([])
  })
})

describe.each(TENS.map((vectors, at) => [at + 1, vectors] as const))(
  'ten at a time in every field, no. %i',
  (_, ten) => {
    const { lesson, bibliography, accepted, refused } = plant(ten.join(' ¶ '))
    const isProse = ten.every((vector) => PROSE.includes(vector))

    it('are refused nowhere but in prose and addresses', () => {
      expect(accepted.length).toBeGreaterThan(100)
      const fields = refused.map(({ pointer }) => pointer)
      if (isProse) expect(fields).toEqual(['/2/URL'])
      else expect(fields).toContain('/2/URL')
    })

    it('stay text on every card, in every list, and on the pages without scripts', () => {
      const pages = [drawApp(lesson), renderDocument(lesson, words), renderEventsPage(lesson, words, 'plain.css')]
      expect(pages.flatMap(dangersIn)).toEqual([])
      for (const page of pages) {
        const text = squeeze(textOf(page))
        for (const vector of ten) expect(text).toContain(squeeze(vector))
      }
    })

    it('stay text in the head of the page', () => {
      const page = new DOMParser().parseFromString(headOf(lesson), 'text/html')
      expect([...page.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
        'html',
        'head',
        'title',
        'meta',
        'body',
      ])
    })

    it('leave the edition and the map file well formed, and stand in them as text', () => {
      const edition = parseXml(makeEdition(lesson, bibliography))
      expect(edition.querySelector('parsererror, script, img, iframe')).toBeNull()
      expect([...new Set([...edition.querySelectorAll('*')].map(({ namespaceURI }) => namespaceURI))]).toEqual([
        'http://www.tei-c.org/ns/1.0',
      ])
      const text = squeeze(edition.documentElement.textContent)
      for (const vector of ten) expect(text).toContain(squeeze(vector))
      const places = makeLinkedPlaces(lesson)
      expect(() => check(places)).not.toThrow()
      expect((JSON.parse(places) as { title: string }).title).toBe(lesson.title)
    })

    it('can be cited: the files for reference managers keep their form', () => {
      const made = (name: string) => LESSON_EXPORTS.find((each) => each.name === name)!.make({ lesson, bibliography })
      expect((JSON.parse(made('bibliography.json')) as { title: string }[])[0]?.title).toBe(bibliography[0]?.title)
      const lines = made('bibliography.ris').split('\r\n').slice(0, -1)
      expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([])
      expect(made('bibliography.bib').match(/^@/gm)).toHaveLength(bibliography.length)
    })
  },
)

describe('a printed citation', () => {
  it('holds markup as text, and nothing but italics', () => {
    const { lesson, bibliography } = plant(PROSE.join(' ¶ '))
    const [document] = lesson.sources
    const { chicago } = makeCitations({ ...lesson, passages: [] }, bibliography.slice(0, 1))[document!.id]!
    const html = toHtml(chicago.entry)
    expect([...new Set([...html.matchAll(/<\/?([a-z]+)/gi)].map(([, name]) => name))]).toEqual(
      ['i'].slice(0, html.includes('<i>') ? 1 : 0),
    )
    expect(dangersIn(html)).toEqual([])
  })
})
