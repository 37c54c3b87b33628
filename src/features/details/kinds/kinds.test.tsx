// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type Prose, toPlainText } from '#src/domain/prose.ts'
import type { Ref } from '#src/domain/ref.ts'
import { words } from '#tests/support/english.ts'
import { titleOf } from '#src/lesson/titles.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { unfold } from '#tests/support/unfold.ts'
import { Details } from '../details.tsx'

const index = realIndex()
const { lesson } = index
/** Opens the card, and every folded part of it. */
const open = (ref: Ref) => {
  const rendered = renderWithLesson(<Details />, { index, patch: { selection: ref } })
  unfold(rendered.container)
  return rendered
}
/** The part of the card under a heading. */
const part = (title: string) =>
  screen.getByRole('heading', { name: (name) => name.replace(/\s*\(\d+\)$/, '') === title }).parentElement!
const linksIn = (element: HTMLElement) =>
  within(element)
    .getAllByRole('button')
    .map((each) => each.textContent)
/** Every text of a prose field, part by part. */
const textsOf = ({ then, later }: Prose) =>
  [then, ...later.map(({ text }) => text)].map(toPlainText).filter((text) => text !== '')
const names = (refs: readonly Ref[]) => refs.map((ref) => titleOf(index, ref))

describe('the card of a recommendation', () => {
  it.each(lesson.recommendations.map((each) => [each.number, each] as const))(
    'keeps the named and the inferred places of number %i apart',
    (_, recommendation) => {
      open(recommendation.id)
      const named = part(words.details.namedPlaces)
      for (const name of names(recommendation.inferredPlaces))
        expect(within(named).queryByRole('button', { name })).not.toBeInTheDocument()
      if (recommendation.namedPlaces.length > 0) expect(linksIn(named)).toEqual(names(recommendation.namedPlaces))
      else expect(named).toHaveTextContent(words.details.noNamedPlaces)
      if (recommendation.inferredPlaces.length > 0)
        expect(linksIn(part(words.details.inferredPlaces))).toEqual(names(recommendation.inferredPlaces))
    },
  )

  it('gives verdict, formal fate, phrases, ground of the seal and what may be drawn, in words', () => {
    const third = lesson.recommendations.find((each) => each.number === 3)!
    open(third.id)
    const card = screen.getByRole('region', { name: 'Details' })
    for (const text of [
      'Overtaken by events',
      ...[third.formalFate, third.mapNote, third.seal.basis.because].flatMap(textsOf),
      third.outcome.headline,
      ...third.phrases.flatMap((each) => textsOf(each.note)),
    ])
      expect(card).toHaveTextContent(text.replace(/\s+/g, ' '))
  })

  it('lists the events of the outcome day by day and says which are later', () => {
    const first = lesson.recommendations[0]!
    const { session } = open(first.id)
    const rows = () => part(words.details.outcomeEvents)
    const inOrder = index.eventsByDay.filter((event) => first.outcome.events.includes(event.id))
    expect(linksIn(rows())).toEqual(inOrder.map((event) => event.headline))
    expect(rows()).toHaveTextContent(/later/)
    act(() => {
      session.actions.setAsOf(lesson.frame.to)
    })
    expect(rows()).not.toHaveTextContent(/later/)
  })

  it('offers the readings of its zone', () => {
    const zone = lesson.zones[0]!
    open(zone.recommendation)
    expect(linksIn(part(words.details.zone))).toEqual(names(zone.readings))
  })
})

describe('the card of an area that is one reading of a zone', () => {
  it('offers the others and marks itself', () => {
    const [reading] = lesson.zones[0]!.readings
    open(reading!)
    const own = within(part(words.details.zone)).getByRole('button', { name: titleOf(index, reading!) })
    expect(own).toHaveAttribute('aria-current', 'true')
  })
})

describe('the card of an event', () => {
  it('says what the texts disagree about, and which recommendations it bears on', () => {
    const event = lesson.events.find(({ id, dispute }) => dispute !== undefined && index.sealsOf(id).length > 0)!
    open(event.id)
    expect(part(words.details.dispute)).toHaveTextContent(textsOf(event.dispute!).at(-1)!)
    const [number] = index.sealsOf(event.id)
    expect(
      within(part(words.details.relatedRecommendations)).getByRole('button', {
        name: new RegExp(`^Recommendation ${number}`),
      }),
    ).toBeInTheDocument()
  })

  it('says that it is not established when it could be known', () => {
    open(lesson.events.find((event) => event.knownOn === undefined)!.id)
    expect(screen.getByText(words.details.notEstablished)).toBeInTheDocument()
  })
})

describe('the card of a front', () => {
  it('shows its evidence, the towns on either side and the days it holds', () => {
    const front = lesson.fronts.find((each) => each.id === 'front:front-1950-10-12')!
    open(front.id)
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows).toHaveLength(front.evidence.length + 1)
    for (const text of front.evidence.flatMap((each) => textsOf(each.statement)))
      expect(screen.getByRole('table')).toHaveTextContent(text)
    const card = screen.getByRole('region', { name: 'Details' })
    for (const name of names([...front.townsBehind, ...front.townsAhead])) expect(card).toHaveTextContent(name)
    expect(screen.getByText(words.details.holds).nextSibling).toHaveTextContent(words.formats.day(front.day))
  })
})

describe('the card of a place', () => {
  it('gives every name with its language, marked as that language', () => {
    const place = lesson.places.find((each) => each.id === 'place:wonsan')!
    open(place.id)
    const rows = within(part(words.details.names)).getAllByRole('listitem')
    expect(rows).toHaveLength(place.names.length)
    const hangul = screen.getByText('원산')
    expect(hangul).toHaveAttribute('lang', expect.stringMatching(/^ko/))
    expect(hangul.parentElement).toHaveTextContent('Korean, Hangul')
  })

  it('never calls an inferred place named', () => {
    const inferred = lesson.recommendations.flatMap((each) => each.inferredPlaces)
    const place = inferred.find((id) => !lesson.recommendations.some((each) => each.namedPlaces.includes(id)))!
    open(place)
    expect(part(words.details.inferredFor)).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: words.details.namedBy })).not.toBeInTheDocument()
  })
})

describe('the card of a source', () => {
  it('has a link to an address only where there is one', () => {
    const { session } = open(lesson.sources.find((each) => each.url !== undefined)!.id)
    const link = screen.getByRole('link')
    expect(link).toHaveAttribute('rel', 'noreferrer')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link.textContent).toContain(link.getAttribute('href'))
    act(() => {
      session.actions.select(lesson.sources.find((each) => each.url === undefined)!.id, 'map')
    })
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('says how much of it was read, and lists what rests on it', () => {
    open('source:cable-75511')
    expect(screen.getByText('read in full')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: words.details.usedFor })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: titleOf(index, 'event:the-cable') })).toBeInTheDocument()
  })
})

describe('the card of a dispute', () => {
  it('gives each position with who holds it, what the document says, and the state of the question', () => {
    const dispute = lesson.disputes[0]!
    open(dispute.id)
    for (const { who } of dispute.positions)
      expect(within(part(words.details.positions)).getByRole('heading', { name: who })).toBeInTheDocument()
    expect(part(words.details.documentSays)).toBeInTheDocument()
    expect(part(words.details.state)).toBeInTheDocument()
  })
})

describe('prose that rests on a later day', () => {
  it('stands under "Now we know", with its day', () => {
    renderWithLesson(<Details />, { patch: { selection: 'event:the-letter' } })
    expect(part(words.details.summary)).toHaveTextContent('The council wrote to the captain.')
    expect(part('Now we know')).toHaveTextContent(/It reached her a day later\.\s*Known by 10 March 1921/)
  })
})

describe('the card of a unit', () => {
  it('tells its size, its place, its day, why the sign stands there and what the front says of it', () => {
    open('unit:rok-18-regiment-at-singosan')
    const card = screen.getByRole('region', { name: 'Details' })
    for (const text of ['troops, regiment', 'Size of unit', '9 October 1950', 'gives the day and the hour', '03:00'])
      expect(card).toHaveTextContent(text)
    expect(within(card).getAllByRole('button', { name: 'Singosan' })).not.toHaveLength(0)
  })

  it('leads to the event that tells of it', () => {
    open('unit:cpv-370-regiment-at-jian')
    const card = screen.getByRole('region', { name: 'Details' })
    expect(within(card).getAllByRole('button', { name: /first Chinese regiment crosses/ })).not.toHaveLength(0)
  })
})
