import { expect, it } from 'vitest'
import { pageFolder } from './page-folder.ts'

it.each([
  ['https:', '/', '/'],
  ['https:', '/history/cable/', '/history/cable/'],
  ['http:', '/history/cable/index.html', '/history/cable/'],
  ['file:', '/C:/Users/pupil/lesson.html', ''],
])('%s//host%s lies in “%s”', (protocol, pathname, folder) => {
  expect(pageFolder({ protocol, pathname })).toBe(folder)
})
