import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

type Packing = {
  /** As browsers and servers call it. */
  readonly encoding: string
  /** What the packed file's name ends in, beside the plain one. */
  readonly ending: string
  readonly pack: (content: Buffer) => Promise<Buffer>
}

/** The best first. Brotli's last two steps take ten times as long for three in a hundred. */
export const PACKINGS: readonly Packing[] = [
  {
    encoding: 'br',
    ending: '.br',
    pack: (content) =>
      promisify(brotliCompress)(content, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
      }),
  },
  { encoding: 'gzip', ending: '.gz', pack: (content) => promisify(gzip)(content, { level: 9 }) },
]

const TEXTS = ['.html', '.js', '.css', '.json', '.geojson', '.svg']

/** Whether a file, named from the site's folder, is packed: not what people keep or open themselves. */
export function isPacked(file: string): boolean {
  return TEXTS.includes(path.extname(file)) && !/^(?:download|handouts)\//.test(file)
}
