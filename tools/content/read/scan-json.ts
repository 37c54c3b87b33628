import { toPointer } from './issue-log.ts'

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gs

/** A value of a JSON text: where it is, and where it stands. `isAgain` is a key that its object has had before. */
type Found = { readonly path: readonly (string | number)[]; readonly offset: number; readonly isAgain: boolean }
/** An object with the keys it has had, or a list with the number of its entry. */
type Frame = { readonly keys: Set<string> | null; entry: number; atKey: boolean }

/**
 * Walks a JSON text that is known to be sound, and tells of every value. `JSON.parse` alone keeps the last of two equal
 * keys and forgets where anything stood. Not recursive, so that no nesting is too deep for it.
 */
export function scanJson(text: string, onValue: (found: Found) => void): void {
  const frames: Frame[] = []
  const path: (string | number)[] = []
  let isAgain = false
  for (const { 0: token, index: offset } of text.matchAll(TOKEN)) {
    const frame = frames.at(-1)
    if (token === '}' || token === ']') {
      frames.pop()
      path.pop()
    } else if (token === ',') {
      if (frame === undefined) continue
      frame.atKey = frame.keys !== null
      if (frame.keys === null) path[path.length - 1] = frame.entry += 1
    } else if (token === ':') {
      if (frame !== undefined) frame.atKey = false
    } else if (frame?.atKey === true) {
      const key = JSON.parse(token) as string
      isAgain = frame.keys?.has(key) ?? false
      frame.keys?.add(key)
      path[path.length - 1] = key
    } else {
      onValue({ path, offset, isAgain })
      isAgain = false
      const isList = token === '['
      if (isList || token === '{') {
        frames.push({ keys: isList ? null : new Set(), entry: 0, atKey: !isList })
        path.push(0)
      }
    }
  }
}

/** Where a text first nests more deeply than `most`; null where it never does. It need not be sound. */
export function tooDeepAt(text: string, most: number): number | null {
  let depth = 0
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    if (depth > most) return index
  }
  return null
}

/** The line, from 1, on which the value of every pointer stands. */
export function linesOfJson(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  let line = 1
  let done = 0
  scanJson(text, ({ path, offset }) => {
    for (let at = text.indexOf('\n', done); at >= 0 && at < offset; at = text.indexOf('\n', done)) {
      line += 1
      done = at + 1
    }
    lines.set(toPointer(path), line)
  })
  return lines
}
