import { defineConfig } from '@playwright/test'
import { PAGE_ALONE } from './tools/run/chromium-arguments.ts'
import { findChromium, findFirefox } from './tools/run/find-browser.mjs'

const port = Number(process.env['PORT'] ?? 4183)

const launch = (...args: readonly string[]) => ({
  launchOptions: {
    executablePath: findChromium() ?? '',
    args: [...PAGE_ALONE, ...args],
  },
})
const IN_SOFTWARE = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]

/** Tests that bring their own Firefox: the fixtures of the others know Chromium alone. */
const IN_FIREFOX = '*.firefox.ts'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // a test that passes only when it is run again has failed
  retries: 0,
  forbidOnly: true,
  // no test measures time: a machine that is slow or busy must not fail one
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1366, height: 768 },
    // the map is drawn in software here, and each flight would be drawn frame by frame
    contextOptions: { reducedMotion: 'reduce' },
    // a page that answers from what it has kept cannot be shown faults; offline.spec.ts allows it
    serviceWorkers: 'block',
    // a trace would tell more, but copies the page at every step, which doubles the time of a run
    screenshot: 'only-on-failure',
  },
  projects: [
    // the SVG painter draws at once; what is drawn with WebGL takes many seconds in software
    { name: 'simple', grepInvert: /@webgl/, use: launch('--disable-3d-apis') },
    { name: 'detailed', grep: /@map|@webgl/, use: launch(...IN_SOFTWARE) },
    // npm test says so where there is none
    ...(findFirefox() === null ? [] : [{ name: 'firefox', testMatch: IN_FIREFOX }]),
  ],
  webServer: {
    command: `vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
})
