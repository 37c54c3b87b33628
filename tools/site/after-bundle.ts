import path from 'node:path'
import type { Plugin } from 'vite'

/** A build step that works on the finished files, after those before it in the config. */
export function afterBundle(name: string, work: (outDir: string) => Promise<void>): Plugin {
  let outDir = ''
  return {
    name,
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir)
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: () => work(outDir),
    },
  }
}
