import type { FileText } from '#src/domain/file-text.ts'

/** More than any browser stores for a page, or than a page can read without freezing. */
export const MAX_BYTES = 5_000_000

/** Reads UTF-8, or UTF-16 with a byte order mark, as some Windows programs write it. Never throws. */
export async function readTextFile(file: Blob): Promise<FileText> {
  if (file.size > MAX_BYTES) return { problem: 'too-big' }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // moved or changed since it was chosen, or its device was removed
    return { problem: 'unreadable' }
  }
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
    return text.includes('\0') ? { problem: 'no-text' } : { text }
  } catch {
    return { problem: 'no-text' }
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
