// npm run build:fonts: cuts the faces of serif and sans to what the app uses, and lists them in a style sheet.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { create } from 'fontkit'
import subsetFont from 'subset-font'

export const CUT_FOLDER = 'src/styles/fonts'
export const CUT_LIST = path.join(CUT_FOLDER, 'cut-faces.css')
/** Weights of the app. Those below are a third of a serif face. */
export const WEIGHTS = { min: 400, max: 700, default: 400 }
/** What the letters need to stand well, and columns of figures; not fractions and the like, which nothing asks for. */
const FEATURES = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum']
/** The licence keeps the name "Source" for what is unchanged. */
const FAMILIES = { 'source-serif-4': 'Lesson Serif', 'source-sans-3': 'Lesson Sans' } as const
const SHEETS = [
  ['source-serif-4', 'index.css'],
  ['source-serif-4', 'wght-italic.css'],
  ['source-sans-3', 'index.css'],
] as const

export type Face = { readonly file: string; readonly source: string; readonly rule: string }

/** Every face of the packages' style sheets, as it is listed after the cut. */
export function facesToCut(): readonly Face[] {
  return SHEETS.flatMap(([name, sheet]) => {
    const folder = path.join('node_modules/@fontsource-variable', name)
    const rules = readFileSync(path.join(folder, sheet), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? []
    return rules.map((rule) => {
      const file = /url\(\.\/files\/([^)]*)\)/.exec(rule)?.[1] ?? ''
      const cut = rule
        .replace(/font-family:[^;]*/, `font-family: '${FAMILIES[name]}'`)
        .replace(/font-weight:[^;]*/, `font-weight: ${WEIGHTS.min} ${WEIGHTS.max}`)
        .replace(/src:[^;]*/, `src: url('./${file}') format('woff2')`)
        .replace(/,(?=U\+)/g, ', ')
      return { file, source: path.join(folder, 'files', file), rule: cut }
    })
  })
}

export function listOfFaces(faces: readonly Face[]): string {
  return `/* made by npm run build:fonts */\n${faces.map(({ rule }) => rule).join('\n\n')}\n`
}

export function lettersOf(file: string): readonly number[] {
  const font = create(readFileSync(file))
  return 'characterSet' in font ? font.characterSet : []
}

async function cut({ source }: Face): Promise<Buffer> {
  return subsetFont(readFileSync(source), String.fromCodePoint(...lettersOf(source)), {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: { wght: WEIGHTS },
  })
}

if (import.meta.main) {
  const faces = facesToCut()
  mkdirSync(CUT_FOLDER, { recursive: true })
  for (const face of faces) writeFileSync(path.join(CUT_FOLDER, face.file), await cut(face))
  writeFileSync(CUT_LIST, listOfFaces(faces))
}
