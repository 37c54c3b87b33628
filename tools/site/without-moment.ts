import path from 'node:path'
import type { Plugin } from 'vite'

const STAND_IN = path.resolve('src/widgets/timeline/utc-moment.ts')

/** The strip's library imports all of moment and asks little of it; in the built site it gets that alone. */
export function withoutMoment(): Plugin {
  return {
    name: 'without-moment',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'moment' ? STAND_IN : null),
  }
}
