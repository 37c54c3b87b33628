import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'

export type Packing = {
  /** As browsers and servers call it. */
  readonly encoding: string
  /** What the packed file's name ends in, beside the plain one. */
  readonly ending: string
  readonly pack: (content: Buffer) => Promise<Buffer>
  readonly unpack: (packed: Buffer) => Promise<Buffer>
}

/** The best first. */
export const PACKINGS: readonly Packing[] = [
  {
    encoding: 'br',
    ending: '.br',
    pack: (content) =>
      promisify(brotliCompress)(content, {
        // its last two steps take six seconds for all files, and save an eighth
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
      }),
    unpack: promisify(brotliDecompress),
  },
  {
    encoding: 'gzip',
    ending: '.gz',
    pack: (content) => promisify(gzip)(content, { level: 9 }),
    unpack: promisify<Buffer, Buffer>(gunzip),
  },
]

const TEXTS = ['.html', '.js', '.css', '.json', '.geojson', '.svg']

/** Whether a file, named from the site's folder, is packed: not what people keep or open themselves. */
export function isPacked(file: string): boolean {
  return TEXTS.includes(path.extname(file)) && !/^(?:download|handouts)\//.test(file)
}
