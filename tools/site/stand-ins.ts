import path from 'node:path'
import type { Plugin } from 'vite'

/** What the strip's library imports whole and asks little of, and what takes its place in the built site. */
const STAND_INS: Readonly<Record<string, string>> = {
  moment: 'src/widgets/timeline/utc-moment.ts',
  xss: 'src/widgets/timeline/bold-only.ts',
}

export function standIns(): Plugin {
  return {
    name: 'stand-ins',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      const standIn = STAND_INS[id]
      return standIn === undefined ? null : path.resolve(standIn)
    },
  }
}
