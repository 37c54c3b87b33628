import { normalise } from './normalise.ts'

/** One parameter of a link: its value as found, and with known damage undone. */
export type QueryPair = {
  readonly name: string
  readonly found: string
  /** What the value may originally have been, likeliest first. */
  readonly values: readonly string[]
}

/** No mail program encodes a link more often than this. */
const MOST_ENCODINGS = 5
/** Line breaks, even inside an escape. */
const BREAKS = /[\s+]|%(?:0[9ad]|20)/gi
/** Escapes and separators in full-width characters, as East Asian input methods type them. */
const WIDE_SIGNS = /％[０-９Ａ-Ｆａ-ｆ]{2}|[＝＆；？]/g
/** Start of anything appended to the link: a tag, or another program's parameters. */
const APPENDED = /[<?]/
/** An encoded equals sign in a name: a whole part of the query was encoded as one. */
const ENCODED_PAIR = /^[^=]*%(?:25)*3d/i
const CODED_CHARACTER = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi
const CODED_AMPERSAND = /&(?:amp;?)+(?=[^&=]*=|amp;)/gi

/**
 * Reads a query that mail programs, chats and web pages may have mangled: encoded again, escaped as HTML or
 * quoted-printable, broken over lines, followed by the punctuation of its sentence. Undoing this is safe, because none
 * of our names and values contains `%`, `&`, `=`, a space or a capital. Other sites' parameters keep their values.
 */
export function cleanQuery(query: string, ours: ReadonlySet<string>): QueryPair[] {
  return pairsIn(withoutHtml(narrowed(query).replaceAll(BREAKS, '')), ours, MOST_ENCODINGS)
}

function pairsIn(query: string, ours: ReadonlySet<string>, encodings: number): QueryPair[] {
  return query.split(/[&;]/).flatMap((piece): QueryPair[] => {
    if (piece === '') return []
    const { name, value } = splitPair(piece, ours)
    // our own value may contain the rest of an encoded link; other sites' values are left alone
    const isLink = ours.has(name) || value === undefined || ENCODED_PAIR.test(piece)
    const decoded = isLink && encodings > 0 ? decodeOnce(piece) : piece
    if (decoded !== piece) return pairsIn(withoutHtml(narrowed(decoded)), ours, encodings - 1)
    const found = value ?? ''
    const normal = normalise(found)
    // quoted-printable turns `=` into `=3D`
    const unquoted = normal.replace(/^3d/, '')
    const end = found.search(APPENDED)
    const alone = end < 0 ? normal : normalise(found.slice(0, end))
    return [{ name, found, values: [...new Set([found, normal, unquoted, alone])] }]
  })
}

/** Name and value. A soft line break of quoted-printable leaves a stray `=` anywhere in either. */
function splitPair(piece: string, ours: ReadonlySet<string>): { readonly name: string; readonly value?: string } {
  const parts = piece.replaceAll('=3D', '=').split('=')
  if (parts.length === 1) return { name: normalise(decodeOnce(piece)) }
  let name = ''
  for (let at = 0; at < Math.min(parts.length - 1, 4); at += 1) {
    name = normalise(decodeOnce(name + (parts[at] ?? '')))
    if (ours.has(name)) return { name, value: parts.slice(at + 1).join('') }
  }
  const [first = '', ...rest] = parts
  return { name: normalise(decodeOnce(first)), value: rest.join('=') }
}

function narrowed(text: string): string {
  return text.replaceAll(WIDE_SIGNS, (wide) => wide.normalize('NFKC'))
}

function withoutHtml(text: string): string {
  const decoded = text.replaceAll(CODED_CHARACTER, (coded, hexadecimal?: string, decimal?: string) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : coded
  })
  return decoded.replaceAll(CODED_AMPERSAND, '&')
}

/** Undoes one level of encoding; a malformed sequence stays as it is. */
function decodeOnce(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (coded) => {
    try {
      return decodeURIComponent(coded)
    } catch {
      return coded
    }
  })
}
