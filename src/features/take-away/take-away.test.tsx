// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LESSON_FILES, type LessonFile } from '#src/domain/lesson-files.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { TakeAway } from './take-away.tsx'

test('every file that is made for other programs is offered as a link that saves it under a telling name', () => {
  const addressOf = (file: LessonFile) => `lessons/tiny-lesson/${LESSON_FILES[file]}`
  renderWithLesson(<TakeAway />, { effects: { addressOf } })
  const links = screen.getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    expect.arrayContaining(
      Object.values(LESSON_FILES).flatMap((name) => (name === 'citations.json' ? [] : `lessons/tiny-lesson/${name}`)),
    ),
  )
  expect(screen.getByRole('link', { name: 'The edition, TEI P5 XML' })).toHaveAttribute(
    'download',
    'tiny-lesson-edition.xml',
  )
  for (const item of screen.getAllByRole('listitem')) expect(item).toHaveTextContent(/\.$/)
})
