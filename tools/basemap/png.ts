import { crc32, deflateSync } from 'node:zlib'

export type Colour = readonly [red: number, green: number, blue: number, alpha: number]

/** A filter of PNG: each value as its distance from what its neighbours to the left and above let expect. */
const PAETH = 4

/**
 * A picture of at most 256 colours as a PNG; `pixels` are indices into the palette. It is packed best where colours
 * that are next to one another in the picture are so in the palette.
 */
export function encodePng(width: number, height: number, palette: readonly Colour[], pixels: Uint8Array): Buffer {
  const rows = Buffer.alloc((width + 1) * height)
  const valueAt = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (pixels[y * width + x] ?? 0))
  for (let y = 0; y < height; y++) {
    const start = y * (width + 1)
    rows[start] = PAETH
    for (let x = 0; x < width; x++) {
      const expected = paeth(valueAt(x - 1, y), valueAt(x, y - 1), valueAt(x - 1, y - 1))
      rows[start + 1 + x] = valueAt(x, y) - expected
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(([red, green, blue]) => [red, green, blue]))),
    chunk('tRNS', Buffer.from(palette.map(([, , , alpha]) => alpha))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** That of the three neighbours which is nearest to where the slope between them leads. */
function paeth(left: number, above: number, corner: number): number {
  const slope = left + above - corner
  const [toLeft, toAbove, toCorner] = [Math.abs(slope - left), Math.abs(slope - above), Math.abs(slope - corner)]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
