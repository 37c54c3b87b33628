import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { MEDIA_TYPES } from '#tools/site/media-types.ts'

export type SiteServer = {
  readonly address: string
  /** Puts another build in the place of the one that is served. */
  readonly deploy: (directory: string) => void
  readonly stop: () => Promise<void>
}

/** A plain static server of the built site in a folder of its host, as a school has it, that can be taken away. */
export async function serveSite(folder: string): Promise<SiteServer> {
  let directory = 'dist'
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '').split('?')[0] ?? '')
    const file = name === folder ? 'index.html' : name.slice(folder.length)
    readFile(path.join(directory, path.normalize(file))).then(
      (content) => {
        response.setHeader('Content-Type', MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream')
        response.end(content)
      },
      () => {
        response.statusCode = 404
        response.end()
      },
    )
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${folder}`,
    deploy: (next) => {
      directory = next
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => {
          stopped()
        })
        server.closeAllConnections()
      }),
  }
}
