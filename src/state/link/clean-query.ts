import { level } from './level.ts'

/** One parameter of a link, with the value as it was found and as it reads when known damage is undone. */
export type QueryPair = {
  readonly name: string
  readonly found: string
  /** What the value may have been before it was sent, the likeliest first. */
  readonly values: readonly string[]
}

/** A link that was encoded more often than this was not encoded by a mail program. */
const MOST_ENCODINGS = 5
/** Where a line was broken, be it within an escape. */
const BREAKS = /[\s+]|%(?:0[9ad]|20)/gi
/** Escapes and the signs between pairs, as an input method for wide letters types them. */
const WIDE_SIGNS = /％[０-９Ａ-Ｆａ-ｆ]{2}|[＝＆；？]/g
/** Where what came behind the link begins: a tag, or the parameters of another program. */
const BEHIND = /[<?]/
/** A name that holds the sign of equality, encoded: more than a name was encoded as one. */
const ENCODED_PAIR = /^[^=]*%(?:25)*3d/i
const CODED_SIGN = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi
const CODED_AMPERSAND = /&(?:amp;?)+(?=[^&=]*=|amp;)/gi

/**
 * Reads a query that mail programs, chats and web pages may have had in their hands: encoded once more, as HTML, in
 * quoted-printable, broken over lines, with the marks of the sentence it stood in. None of this is in doubt, because
 * no name and no value of ours holds a `%`, `&`, `=`, a blank or a capital. Parameters of others keep their values.
 */
export function cleanQuery(query: string, ours: ReadonlySet<string>): QueryPair[] {
  return pairsIn(withoutHtml(narrowed(query).replaceAll(BREAKS, '')), ours, MOST_ENCODINGS)
}

function pairsIn(query: string, ours: ReadonlySet<string>, encodings: number): QueryPair[] {
  return query.split(/[&;]/).flatMap((piece): QueryPair[] => {
    if (piece === '') return []
    const { name, value } = splitPair(piece, ours)
    // a value of ours may hold the rest of a link that was encoded as one; a value of others is theirs
    const isLink = ours.has(name) || value === undefined || ENCODED_PAIR.test(piece)
    const decoded = isLink && encodings > 0 ? decodeOnce(piece) : piece
    if (decoded !== piece) return pairsIn(withoutHtml(narrowed(decoded)), ours, encodings - 1)
    const found = value ?? ''
    const levelled = level(found)
    // what quoted-printable made of the sign of equality
    const unquoted = levelled.replace(/^3d/, '')
    const behind = found.search(BEHIND)
    const alone = behind < 0 ? levelled : level(found.slice(0, behind))
    return [{ name, found, values: [...new Set([found, levelled, unquoted, alone])] }]
  })
}

/** Name and value. A soft line break of quoted-printable leaves its sign of equality anywhere in either of them. */
function splitPair(piece: string, ours: ReadonlySet<string>): { readonly name: string; readonly value?: string } {
  const parts = piece.replaceAll('=3D', '=').split('=')
  if (parts.length === 1) return { name: level(decodeOnce(piece)) }
  let name = ''
  for (let at = 0; at < Math.min(parts.length - 1, 4); at += 1) {
    name = level(decodeOnce(name + (parts[at] ?? '')))
    if (ours.has(name)) return { name, value: parts.slice(at + 1).join('') }
  }
  const [first = '', ...rest] = parts
  return { name: level(decodeOnce(first)), value: rest.join('=') }
}

function narrowed(text: string): string {
  return text.replaceAll(WIDE_SIGNS, (wide) => wide.normalize('NFKC'))
}

function withoutHtml(text: string): string {
  const signs = text.replaceAll(CODED_SIGN, (coded, hexadecimal?: string, decimal?: string) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : coded
  })
  return signs.replaceAll(CODED_AMPERSAND, '&')
}

/** Undoes one encoding wherever it is sound; a broken sequence stays as it is. */
function decodeOnce(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (coded) => {
    try {
      return decodeURIComponent(coded)
    } catch {
      return coded
    }
  })
}
