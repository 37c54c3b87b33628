// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Ref } from '#src/domain/ref.ts'
import type { LocatorScene } from '#src/widgets/locator/locator.ts'
import { realIndex } from '#tests/support/real-lesson.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { LocatorInset } from './locator-inset.tsx'
import { signpostsOf } from '../scene/signposts.ts'

const index = realIndex()
function draw(ref: Ref) {
  const scenes: LocatorScene[] = []
  const Globe = ({ scene }: { readonly scene: LocatorScene }) => {
    scenes.push(scene)
    return null
  }
  renderWithLesson(<LocatorInset globe={Globe} />, { index, patch: { selection: ref } })
  return { scenes }
}

const posts = signpostsOf(index.lesson)
test.each([...posts.west, ...posts.east].map((post) => [post.name, post] as const))(
  '%s is shown on the globe, with its distance and direction in words',
  (name, post) => {
    const { scenes } = draw(post.place)
    expect(scenes[0]?.to).toEqual(index.find(post.place)!.geometry.coordinates)
    const caption = screen.getByText(new RegExp(`^${name.replace(/[()]/g, '.')}: .* km`))
    expect(caption).toHaveTextContent(`from ${posts.from}`)
    expect(caption).toHaveTextContent(/to the (north|south|east|west|north-east|north-west|south-east|south-west)/)
  },
)

test('a place on the map needs no globe', () => {
  expect(draw('place:wonsan').scenes).toEqual([])
})
