import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { lessonContent } from './tools/content/vite-plugin.ts'
import { lessonExports } from './tools/exports/vite-plugin.ts'
import { BUILD_TARGET } from './tools/site/browsers.ts'
import { checkBuiltIns } from './tools/site/check-built-ins.ts'
import { scopedName } from './tools/site/class-names.ts'
import { maplibreFromSource } from './tools/site/maplibre-from-source.ts'
import { oneFile } from './tools/site/one-file/vite-plugin.ts'
import { CHUNK_GROUPS, firstChunk } from './tools/site/first-chunk.ts'
import { firstView } from './tools/site/first-view/vite-plugin.ts'
import { lessonPage } from './tools/site/vite-plugin.ts'
import { ground } from './tools/site/ground.ts'
import { plainScripts } from './tools/site/plain-scripts.ts'
import { thirdPartyNotices } from './tools/site/notices/vite-plugin.ts'
import { servePacked } from './tools/site/packed/serve-packed.ts'
import { release } from './tools/site/release.ts'
import { scormPackage } from './tools/site/scorm/vite-plugin.ts'
import { webManifest } from './tools/site/web-manifest.ts'
import { withoutGraphs } from './tools/site/without-graphs.ts'
import { standIns } from './tools/site/stand-ins.ts'

const LESSON = 'cable-75511'

export default defineConfig({
  // addresses relative to the page: the site works in any folder of a server
  base: './',
  // a missing file is answered with 404, not with the page: a lost worker must not hide (library-hazards H2)
  appType: 'mpa',
  plugins: [
    react(),
    withoutGraphs(),
    standIns(),
    maplibreFromSource(),
    lessonContent(LESSON),
    lessonExports(LESSON),
    ground(),
    lessonPage(LESSON),
    firstChunk(LESSON),
    firstView(LESSON),
    webManifest(LESSON),
    plainScripts(),
    checkBuiltIns(),
    thirdPartyNotices(),
    oneFile(LESSON),
    scormPackage(LESSON),
    release(),
    servePacked(),
  ],
  worker: { format: 'es' },
  css: {
    modules: {
      generateScopedName: scopedName,
    },
  },
  build: {
    target: BUILD_TARGET,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: CHUNK_GROUPS } } },
  },
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true },
})
