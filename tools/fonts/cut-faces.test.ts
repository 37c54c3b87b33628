import { readFileSync } from 'node:fs'
import path from 'node:path'
import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { CUT_FOLDER, CUT_LIST, WEIGHTS, facesToCut, lettersOf, listOfFaces } from './cut-faces.ts'

const FACES = facesToCut()

test('the cut faces are those of the packages; else run npm run build:fonts', () => {
  expect(FACES.length).toBeGreaterThan(15)
  expect(readFileSync(CUT_LIST, 'utf8')).toBe(listOfFaces(FACES))
})

test.each(FACES)('$file keeps every letter, in the weights of the app', ({ file, source }) => {
  const cut = path.join(CUT_FOLDER, file)
  const font = create(readFileSync(cut))
  const { wght } = 'variationAxes' in font ? (font.variationAxes as Readonly<Record<string, object>>) : {}
  expect(wght).toMatchObject(WEIGHTS)
  expect(lettersOf(cut)).toEqual(lettersOf(source))
})
