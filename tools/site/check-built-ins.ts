import type { Plugin } from 'vite'
import { builtInsTooNew } from './browsers.ts'

/** Keeps the list of browsers: fails a build whose scripts use what one of them lacks. */
export function checkBuiltIns(): Plugin {
  return {
    name: 'check-built-ins',
    apply: 'build',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const found of builtInsTooNew(chunk.code))
          this.error(`${chunk.fileName} uses ${found} (tools/site/browsers.ts)`)
      }
    },
  }
}
