import react from '@vitejs/plugin-react'
import { type Plugin, build } from 'vite'
import { BUILD_TARGET, builtInsTooNew } from '../browsers.ts'
import { scopedName } from '../class-names.ts'
import { withoutGraphs } from '../without-graphs.ts'
import { standIns } from '../stand-ins.ts'

const ENTRY = 'src/app/main-one-file.tsx'

export type Bundle = { readonly script: string; readonly styles: string }

/** The app as one script and one style sheet, fonts included, with the simple painter alone. */
export async function bundleInOne(): Promise<Bundle> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [react(), withoutGraphs(), standIns(), withoutDetailedMap()],
    css: { modules: { generateScopedName: scopedName } },
    build: {
      target: BUILD_TARGET,
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
    },
  })
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((each) => ('output' in each ? each.output : []))
  const scripts = outputs.flatMap((each) => (each.type === 'chunk' ? [each.code] : []))
  const sheets = outputs.flatMap((each) =>
    each.type === 'asset' && each.fileName.endsWith('.css') ? [String(each.source)] : [],
  )
  const [script, ...more] = scripts
  if (script === undefined || more.length > 0) throw new Error(`the one file has ${scripts.length} scripts, not one`)
  for (const found of builtInsTooNew(script)) throw new Error(`the one file uses ${found} (tools/site/browsers.ts)`)
  return { script, styles: sheets.map(withoutOldFonts).join('\n') }
}

/** Every browser that runs the app reads woff2. */
function withoutOldFonts(css: string): string {
  return css.replace(/,\s*url\(["']?data:font\/woff;base64,[^)]*\)\s*format\(["']woff["']\)/g, '')
}

/** MapLibre, its worker and its pictures would double the file; the simple painter draws the same scene. */
function withoutDetailedMap(): Plugin {
  const stubs: readonly (readonly [RegExp, string])[] = [
    [
      /\/maplibre\/webgl\.ts$/,
      "export const graphicsHere = () => 'none'\nexport const graphicsAside = () => Promise.resolve(null)",
    ],
    [/\/maplibre\/maplibre-map\.ts$/, 'export const createMaplibreMap = undefined'],
  ]
  return {
    name: 'without-detailed-map',
    enforce: 'pre',
    load(id) {
      return stubs.find(([file]) => file.test(id))?.[1]
    },
  }
}
