import { describe, expect, it } from 'vitest'
import { MAX_BYTES, readTextFile } from './read-file.ts'

const blob = (...bytes: readonly number[]) => new Blob([new Uint8Array(bytes)])

describe('the text of a file', () => {
  it('comes from UTF-8 with or without its mark, and from UTF-16 of either order', async () => {
    expect(await readTextFile(new Blob(['한 “x”']))).toEqual({ text: '한 “x”' })
    expect(await readTextFile(blob(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a' })
    expect(await readTextFile(blob(0xff, 0xfe, 0x61, 0x00))).toEqual({ text: 'a' })
    expect(await readTextFile(blob(0xfe, 0xff, 0x00, 0x61))).toEqual({ text: 'a' })
    expect(await readTextFile(blob())).toEqual({ text: '' })
  })
  it('is none where the bytes are those of a picture or of another encoding', async () => {
    expect(await readTextFile(blob(0x89, 0x50, 0x4e, 0x47, 0xff))).toEqual({ problem: 'no-text' })
    expect(await readTextFile(blob(0x44, 0xfc, 0x73))).toEqual({ problem: 'no-text' })
    expect(await readTextFile(blob(0x61, 0x00, 0x62))).toEqual({ problem: 'no-text' })
  })
  it('is not begun where there is too much of it', async () => {
    expect(await readTextFile(new Blob([new Uint8Array(MAX_BYTES + 1)]))).toEqual({ problem: 'too-big' })
  })
  it('cannot be had where the file is gone; that is said and not thrown', async () => {
    const gone = { size: 3, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }
    expect(await readTextFile(gone as unknown as Blob)).toEqual({ problem: 'unreadable' })
  })
})
