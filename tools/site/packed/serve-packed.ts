import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import type { Plugin } from 'vite'
import { MEDIA_TYPES } from '../media-types.ts'
import { PACKINGS, isPacked } from './packings.ts'

/** Lets `npm start` serve the compressed files, as a good server does. */
export function servePacked(): Plugin {
  return {
    name: 'serve-packed',
    configurePreviewServer({ middlewares, config }) {
      const folder = path.resolve(config.root, config.build.outDir)
      middlewares.use((request, response, next) => {
        answerPacked(folder, request, response).then((isAnswered) => {
          if (!isAnswered) next()
        }, next)
      })
    },
  }
}

/** False where there is no such file, or the browser has not asked for it packed. */
async function answerPacked(folder: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const file = decodeURIComponent(pathname).slice(1) || 'index.html'
  if (request.method !== 'GET' || !isPacked(file) || file.split('/').includes('..')) return false
  const accepted = (request.headers['accept-encoding'] ?? '').split(/\s*,\s*/)
  for (const { encoding, ending } of PACKINGS) {
    if (!accepted.includes(encoding)) continue
    const content = await readFile(path.join(folder, file + ending)).catch(() => null)
    if (content === null) continue
    response.writeHead(200, {
      'Content-Type': MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream',
      'Content-Encoding': encoding,
      'Content-Length': content.length,
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
    })
    response.end(content)
    return true
  }
  return false
}
