import type { FileText } from '#src/domain/file-text.ts'

/** More than any browser keeps for a page, and than a page can read without holding still. */
export const MOST_BYTES = 5_000_000

/** Reads a text in UTF-8, or in UTF-16 where it says so, as some programs of Windows write it. Never throws. */
export async function readTextFile(file: Blob): Promise<FileText> {
  if (file.size > MOST_BYTES) return { problem: 'too-big' }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // moved or changed since it was chosen, or on a device that is gone
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
