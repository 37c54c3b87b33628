export type DecodedText = { readonly text: string } | { readonly problem: EncodingProblem }
export type EncodingProblem = { readonly line: number; readonly message: string; readonly hint: string }

const HINT = 'Save the file again as UTF-8: most editors offer it under “Save with encoding”.'

/**
 * The text of a file as any common program saves it: UTF-8 or UTF-16, with or without a byte order mark, with any line
 * endings. Other encodings are refused, because a wrong guess puts wrong letters into names.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-32') return { problem: { line: 1, message: 'This file is in UTF-32.', hint: HINT } }
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n')
    const control = firstControl(text)
    return control === null ? { text } : { problem: control }
  } catch {
    return { problem: badByte(bytes, encoding) }
  }
}

/** The bytes of a text that must stay as it is, line ends and all. */
export function decodeExactly(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { problem: badByte(bytes, 'utf-8') }
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'utf-32'
  // every file of a lesson starts with an ASCII character, which reveals UTF-16 without a mark
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && c !== 0 && d === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && c === 0 && d !== 0)) return 'utf-16be'
  return 'utf-8'
}

function firstControl(text: string): EncodingProblem | null {
  const at = text.search(/[\u0000-\u0008\u000b\u000e-\u001f]/)
  if (at < 0) return null
  const code = text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase()
  return {
    line: lineAt(text, at),
    message: `This file holds a sign that no text has (U+${code}): it is damaged, or it is not a text file.`,
    hint: 'Take the sign out, or restore the file.',
  }
}

function badByte(bytes: Uint8Array, encoding: string): EncodingProblem {
  if (encoding !== 'utf-8') return { line: 1, message: 'This file begins as UTF-16, but is damaged.', hint: HINT }
  let line = 1
  let start = 0
  // cut after line feeds, which are never part of a longer sign
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue
    if (!isUtf8(bytes.subarray(start, at))) break
    line += 1
    start = at + 1
  }
  return {
    line,
    message: 'This file is not in UTF-8: a letter here was saved in an older encoding such as Latin-1 or Windows-1252.',
    hint: HINT,
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}
