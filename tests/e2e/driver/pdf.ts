import { inflateSync } from 'node:zlib'

/** A run of text as it is set: its words, and its height on the page in pixels of the print layout. */
export type PdfRun = { readonly text: string; readonly top: number; readonly bottom: number }
export type PdfPage = { readonly text: string; readonly runs: readonly PdfRun[]; readonly height: number }

/**
 * Reads the pages of a PDF as Chromium's printer writes them, and no others: whole objects one after the other,
 * content deflated, text shown glyph by glyph, with a table from glyphs to letters beside each font.
 */
export function readPdf(file: Buffer): readonly PdfPage[] {
  const objects = new Map<string, string>()
  const source = file.toString('latin1')
  for (const { 1: id = '', 2: body = '', index } of source.matchAll(/(\d+) 0 obj\b([\s\S]*?)endobj/g)) {
    const stream = /\/FlateDecode[\s\S]*?stream\r?\n/.exec(body)
    const start = index + `${id} 0 obj`.length + (stream?.index ?? 0) + (stream?.[0].length ?? 0)
    objects.set(id, stream === null ? body : body.slice(0, stream.index) + inflate(file.subarray(start)))
  }
  const fonts = new Map<string, Letters>()
  for (const [id, body] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1]
    if (table !== undefined) fonts.set(`F${id}`, toLetters(objects.get(table) ?? ''))
  }
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page\b/.test(body))
    .map((page) => readPage(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '', fonts))
}

/** What the page shows within the frame that its margins leave; page numbers stand outside of it. */
function readPage(content: string, fonts: ReadonlyMap<string, Letters>): PdfPage {
  const frame = /[\d.]+ ([\d.]+) [\d.]+ ([\d.]+) re\nW\* n\nq\n([\d.]+) 0 0 [\d.]+ [\d.]+ (-?[\d.]+) cm/.exec(content)
  if (frame === null) throw new Error('A page without a frame: the printer writes another form of PDF than known here')
  const [top = 0, size = 0, scale = 1, shift = 0] = frame.slice(1).map(Number)
  const runs = [...content.slice(frame.index).matchAll(/BT\n\/(F\d+) ([\d.]+) Tf([\s\S]*?)ET/g)].map(
    ([, font = '', points = '', shown = '']): PdfRun => {
      const baseline = Number(/ (-?[\d.]+) Tm/.exec(shown)?.[1] ?? 0) + (shift - top) / scale
      const hex = [...shown.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, glyphs = '']) => glyphs).join('')
      return {
        text: spell(hex, fonts.get(font)),
        top: baseline - Number(points) * 0.7,
        bottom: baseline + Number(points) * 0.2,
      }
    },
  )
  return { runs, height: size / scale, text: runs.map(({ text }) => text).join('') }
}

/** Letters by the hexadecimal number of their glyph, which is as long as the font has many. */
type Letters = ReadonlyMap<string, string>

function spell(hex: string, letters: Letters = new Map()): string {
  const [length = 2] = [...letters.keys()].map((glyph) => glyph.length)
  return (hex.match(new RegExp(`.{${length}}`, 'g')) ?? []).map((glyph) => letters.get(glyph) ?? '').join('')
}

function toLetters(table: string): Letters {
  const letters = new Map<string, string>()
  for (const [, glyph = '', letter = ''] of table.matchAll(/^<([0-9A-F]+)> <((?:[0-9A-F]{4})+)>$/gm))
    letters.set(glyph, Buffer.from(letter, 'hex').swap16().toString('utf16le'))
  for (const [, from = '', to = '', first = ''] of table.matchAll(/^<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]{4})>$/gm))
    for (let step = 0; parseInt(from, 16) + step <= parseInt(to, 16); step++) {
      const glyph = (parseInt(from, 16) + step).toString(16).toUpperCase().padStart(from.length, '0')
      letters.set(glyph, String.fromCharCode(parseInt(first, 16) + step))
    }
  return letters
}

function inflate(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1')
  } catch {
    // pictures and fonts are of no use here
    return ''
  }
}
