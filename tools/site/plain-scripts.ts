import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { hashedName } from './hashed-name.ts'

/** Before the style sheets, which they would wait for otherwise, and the page with them. */
const FIRST = '<!--plain-scripts-->'
const LAST = '</body>'
/** Scripts for browsers of any age, which no tool may transform, and what each stands before in the page. */
const SCRIPTS = [
  { file: 'src/app/set-appearance.js', before: FIRST },
  { file: 'src/app/cover-text.js', before: FIRST },
  { file: 'src/app/draw-first-view.js', before: FIRST },
  { file: 'src/app/check-browser.js', before: LAST },
] as const

/**
 * Lays beside the app's own script those that run before it: one sets theme and text size before anything is drawn, one
 * covers the text where the question comes first, one puts the drawn first view into the page, one tells browsers that are too old and says what did not arrive.
 */
export function plainScripts(): Plugin {
  const scripts = SCRIPTS.map(({ file, before }) => {
    const source = readFileSync(file, 'utf8')
    return { source, before, fileName: hashedName(file.replace('src/app', 'assets'), source) }
  })
  const tagsBefore = (place: string) =>
    scripts
      .filter(({ before }) => before === place)
      .map(({ fileName }) => `<script src="./${fileName}"></script>\n    `)
      .join('')
  return {
    name: 'plain-scripts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      // after Vite's own turn, which would want to bundle them
      handler: (html) => html.replace(FIRST, () => tagsBefore(FIRST)).replace(LAST, () => `${tagsBefore(LAST)}${LAST}`),
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const { fileName, source } of scripts) this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
