import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { MEDIA_TYPES } from '#tools/site/media-types.ts'

const PACKED = new Set(['.html', '.js', '.css', '.json', '.geojson', '.svg'])

/** Files of the bundle, and those beside it with a hash in their names. */
const NAMED_BY_CONTENT = /\/assets\/|-[0-9a-f]{10}\.\w+$/

export type Sent = { readonly path: string; readonly bytes: number; readonly plainBytes: number }
export type Server = {
  readonly address: string
  /** What was sent since the last call, without headers. */
  readonly takeSent: () => readonly Sent[]
  readonly stop: () => void
}
type File = { readonly type: string; readonly body: Buffer; readonly isPacked: boolean; readonly plainBytes: number }

/** Folders by the path they are mounted at, e.g. `/lesson/`. Text goes packed by brotli, as browsers ask, from memory. */
export async function serve(mounts: Readonly<Record<string, string>>): Promise<Server> {
  const files = new Map(Object.entries(mounts).flatMap(([mount, folder]) => filesIn(mount, folder)))
  let sent: Sent[] = []
  const server = createServer((request, response) => {
    const asked = (request.url ?? '').split('?')[0] ?? ''
    const file = files.get(asked.endsWith('/') ? `${asked}index.html` : asked)
    if (file === undefined) {
      response.writeHead(404).end()
      return
    }
    sent.push({ path: asked, bytes: file.body.length, plainBytes: file.plainBytes })
    const packed = file.isPacked ? { 'Content-Encoding': 'br' } : {}
    const kept = NAMED_BY_CONTENT.test(asked) ? 'public, max-age=31536000, immutable' : 'no-cache'
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Length': file.body.length,
      'Cache-Control': kept,
      ...packed,
    })
    response.end(file.body)
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    takeSent: () => {
      const taken = sent
      sent = []
      return taken
    },
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function filesIn(mount: string, folder: string): (readonly [string, File])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const place = path.join(entry.parentPath, entry.name)
      const ending = path.extname(entry.name)
      const plain = readFileSync(place)
      const isPacked = PACKED.has(ending)
      const body = isPacked ? packed(place, plain) : plain
      const file = { type: MEDIA_TYPES[ending] ?? 'application/octet-stream', body, isPacked, plainBytes: plain.length }
      return [mount + path.relative(folder, place).replaceAll(path.sep, '/'), file] as const
    })
}

/** A built site brings its files packed already. */
function packed(place: string, plain: Buffer): Buffer {
  const beside = `${place}.br`
  return existsSync(beside) ? readFileSync(beside) : brotliCompressSync(plain)
}
