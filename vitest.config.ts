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
      include: ['src/domain/**', 'src/lesson/**', 'src/state/**', 'tools/{content,exports}/**/*.ts'],
      // what only reads the command line
      exclude: ['**/*.test.*', '**/cli.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 85, perFile: true },
    },
  },
})
