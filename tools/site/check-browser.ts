import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { builtInsTooNew } from './browsers.ts'
import { hashedName } from './hashed-name.ts'

const SCRIPT = 'src/app/check-browser.js'

/**
 * Keeps the list of browsers: fails a build whose scripts use what one of them lacks, and lays the small script that
 * tells older ones, and says what did not arrive, before the app's own. That one is written for browsers of any age,
 * and no tool may touch it.
 */
export function checkBrowser(): Plugin {
  const code = readFileSync(SCRIPT, 'utf8')
  const fileName = hashedName('assets/check-browser.js', code)
  return {
    name: 'check-browser',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      // after Vite's own turn, which would want to bundle it
      handler: () => [{ tag: 'script', attrs: { src: `./${fileName}` }, injectTo: 'body' }],
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return
      this.emitFile({ type: 'asset', fileName, source: code })
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const found of builtInsTooNew(chunk.code))
          this.error(`${chunk.fileName} uses ${found} (tools/site/browsers.ts)`)
      }
    },
  }
}
