// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { parseIsoDay } from '#src/domain/day.ts'
import type { Ref } from '#src/domain/ref.ts'
import { words } from '#tests/support/english.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { realIndex } from '#tests/support/real-lesson.ts'
import { Details } from './details.tsx'

const day = (iso: string) => parseIsoDay(iso)!
const card = () => screen.getByRole('region', { name: 'Details' })
const standOn = (iso: string, later: 'show' | 'hide', ref: Ref = 'event:the-letter') =>
  renderWithLesson(<Details />, { patch: { selection: ref, asOf: day(iso), later } })

describe('prose on the card', () => {
  it('leaves out what was known only later, where later things are hidden', () => {
    const { session } = standOn('1921-03-09', 'hide')
    expect(card()).toHaveTextContent('The council wrote to the captain.')
    expect(card()).not.toHaveTextContent('It reached her a day later.')
    expect(card()).not.toHaveTextContent(words.details.nowWeKnow)
    act(() => {
      session.actions.setAsOf(day('1921-03-10'))
    })
    expect(card()).toHaveTextContent(/It reached her a day later\.\s*Known by 10 March 1921/)
  })

  it('calls "now we know" only what lies beyond the day one stands on', () => {
    const { session } = standOn('1921-03-09', 'show')
    expect(screen.getByRole('heading', { name: words.details.nowWeKnow })).toBeInTheDocument()
    act(() => {
      session.actions.setAsOf(day('1921-03-10'))
    })
    expect(screen.queryByRole('heading', { name: words.details.nowWeKnow })).not.toBeInTheDocument()
  })

  it('gives headline and verdict of an outcome only once the last of its events is over', () => {
    const { session } = standOn('1921-03-12', 'hide', 'recommendation:1')
    expect(card()).not.toHaveTextContent('The papers were saved')
    expect(card()).not.toHaveTextContent('It happened anyway')
    act(() => {
      session.actions.setAsOf(day('1921-03-13'))
    })
    expect(card()).toHaveTextContent('The papers were saved')
  })

  it('says of an outcome that is shown early from which day it is known', () => {
    standOn('1921-03-09', 'show', 'recommendation:1')
    expect(card()).toHaveTextContent(/It happened anyway\s*The papers were saved\s*Known by 13 March 1921/)
  })

  it('tells nobody’s death, where later things are hidden', () => {
    const index = realIndex()
    const person = index.lesson.people.find((each) => each.died !== undefined)!
    const { session } = renderWithLesson(<Details />, { index, patch: { selection: person.id } })
    expect(card()).toHaveTextContent(words.details.lived(person.born!, person.died))
    act(() => {
      session.actions.setLater('hide')
    })
    expect(card()).toHaveTextContent(words.details.lived(person.born!))
    expect(card()).not.toHaveTextContent(person.died!)
  })
})
