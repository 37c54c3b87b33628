import type {} from '@citation-js/core'

type RisOptions = { readonly type: 'object'; readonly spec: 'new' | 'old' | 'mixed' }

declare module '@citation-js/core' {
  namespace plugins {
    namespace output {
      interface Formats {
        /** The plugin ships no types. Each tag of a record has one value or several. */
        ris: (options: RisOptions) => readonly Readonly<Record<string, string | readonly string[]>>[]
      }
    }
  }
}
declare module '@citation-js/plugin-ris'
