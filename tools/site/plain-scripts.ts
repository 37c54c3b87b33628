import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { hashedName } from './hashed-name.ts'

/** Before the style sheets, which they would wait for otherwise, and the page with them. */
const PLACE = '<!--plain-scripts-->'
/** Scripts for browsers of any age, which no tool may transform. */
const SCRIPTS = ['check-browser', 'set-appearance', 'cover-text', 'draw-first-view'] as const

/**
 * Lays beside the app's own script those that run before it, as one file: one tells browsers that are too old and says
 * what did not arrive, one sets theme and text size before anything is drawn, one covers the text where the question
 * comes first, one puts the drawn first view into the page.
 */
export function plainScripts(): Plugin {
  const source = SCRIPTS.map((name) => readFileSync(`src/app/${name}.js`, 'utf8')).join('\n')
  const fileName = hashedName('assets/plain.js', source)
  return {
    name: 'plain-scripts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      // after Vite's own turn, which would want to bundle it
      handler: (html) => html.replace(PLACE, () => `<script src="./${fileName}"></script>`),
    },
    generateBundle() {
      if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
