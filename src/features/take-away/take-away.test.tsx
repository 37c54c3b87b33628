// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DOWNLOADS, type DataFile } from '#src/domain/lesson-files.ts'
import { emptySource } from '#tests/support/lesson-sources.ts'
import { renderWithLesson } from '#tests/support/render-with-lesson.tsx'
import { TakeAway } from './take-away.tsx'

test('every file that is made for other programs is offered as a link that saves it under a telling name', () => {
  const addressOf = (file: DataFile) => `lessons/tiny-lesson/${file}`
  renderWithLesson(<TakeAway />, { effects: { source: emptySource({ addressOf }) } })
  const links = screen.getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(DOWNLOADS.map((file) => `lessons/tiny-lesson/${file}`))
  expect(screen.getByRole('link', { name: 'The edition, TEI P5 XML' })).toHaveAttribute(
    'download',
    'tiny-lesson-edition.xml',
  )
  for (const item of screen.getAllByRole('listitem')) expect(item).toHaveTextContent(/\.$/)
})
