import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'tools/**/*.test.ts',
      'tests/{unit,fuzz,every-day}/**/*.test.{ts,tsx}',
      'bench/**/*.test.ts',
    ],
    environment: 'node',
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    // no test measures time; a busy machine must not fail one
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 10_000 } },
    // no test leaves anything behind in a module; sharing them makes the run ten times faster
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/domain/**', 'src/lesson/**', 'src/state/**', 'tools/**/*.{ts,mjs,js}'],
      exclude: [
        '**/*.test.*',
        // what only reads the command line, or starts other programs
        '**/cli.ts',
        'tools/run/{check,project,start,test}.mjs',
        // run by hand, over sources that are not kept here: tests look at the files they have made
        'tools/{basemap,handouts,icons}/**',
        'tools/site/far-ground/build.ts',
        // run by each build and by nothing else: browser tests look at the site it makes
        'tools/site/**/{vite-plugin,measure,page-in-node,bundle-in-one}.ts',
        'tools/site/{after-bundle,browser-modules,check-built-ins,ground,plain-scripts,plain-styles,web-manifest}.ts',
        'tools/site/packed/serve-packed.ts',
      ],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 85, perFile: true },
    },
  },
})
