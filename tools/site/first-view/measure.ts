import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Font, create } from 'fontkit'

const require = createRequire(import.meta.url)
const faces = new Map<string, Font>()

/**
 * How wide a text is in a font, given as for a canvas: the build has none to measure on. It reads single weights of
 * the faces that the page has as variable ones, which are as wide.
 */
export function measureText(font: string, text: string): number {
  const [, style = '', weight = '', size = '', family = ''] = /^(\w+) (\d+) ([\d.]+)px (.*)$/.exec(font) ?? []
  const name = family.includes('Lesson Serif') ? 'source-serif-4' : 'source-sans-3'
  const face = faceOf(`@fontsource/${name}/files/${name}-latin-${weight}-${style}.woff2`)
  return (face.layout(text).advanceWidth / face.unitsPerEm) * Number(size)
}

function faceOf(file: string): Font {
  const known = faces.get(file)
  if (known !== undefined) return known
  const face = create(readFileSync(require.resolve(file))) as Font
  faces.set(file, face)
  return face
}
