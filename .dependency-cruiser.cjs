// The import law: which room may import which. `from` rooms list what they may not reach.
const room = (name) => `^src/${name}/`
const ROOMS = ['domain', 'lesson', 'state', 'platform', 'widgets', 'ui', 'i18n', 'features', 'app', 'styles']
const may = {
  domain: [],
  lesson: ['domain', 'platform'],
  state: ['domain', 'lesson', 'platform'],
  platform: ['domain'],
  widgets: ['domain'],
  ui: ['i18n'],
  i18n: ['domain'],
  features: ['domain', 'state', 'lesson', 'ui', 'i18n', 'widgets'],
  app: ROOMS,
  styles: [],
}
const TEST = '\\.test\\.tsx?$'
const law = Object.entries(may).map(([name, allowed]) => ({
  name: `law-of-${name}`,
  comment: `src/${name} may import only: ${[name, ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: room(name), pathNot: TEST },
  to: { path: '^(src|tools|tests)/', pathNot: [name, ...allowed].map(room) },
}))
const packagesOf = (rooms, allowed) => ({
  name: `packages-of-${rooms.replaceAll('|', '-')}`,
  severity: 'error',
  from: { path: `^src/(${rooms})/`, pathNot: TEST },
  to: { path: 'node_modules', pathNot: allowed.map((name) => `node_modules/${name}(/|$)`) },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          TEST,
          '\\.d\\.ts$',
          '^tests/',
          '^tools/run/',
          '^bench/run',
          '^src/app/check-browser',
          '^src/app/set-appearance',
          '^src/app/cover-text',
          '^src/app/draw-first-view',
          '\\.css$',
        ],
      },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['\\?', '^(geojson|topojson-specification)$'] },
    },
    ...law,
    {
      name: 'features-stand-alone',
      comment: 'A feature never imports another; what they share lies in ui, state, or at the root of features.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/[^/]+/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'titles-by-the-outlook',
      comment:
        'A title may tell the future: take it from the outlook. Search filters by day, and mentions only look up.',
      severity: 'error',
      from: {
        path: '^src/(features|app|state|widgets)/',
        pathNot: [TEST, '^src/features/search/search-texts', '^src/features/reader/marks/mentions-in'],
      },
      to: { path: '^src/lesson/titles' },
    },
    {
      name: 'widgets-stand-alone',
      severity: 'error',
      from: { path: '^src/widgets/([^/]+)/' },
      to: { path: '^src/widgets/[^/]+/', pathNot: '^src/widgets/$1/' },
    },
    packagesOf('domain|i18n', []),
    packagesOf('platform', ['fflate']),
    packagesOf('lesson', ['zod']),
    packagesOf('state', ['zustand', 'reselect']),
    packagesOf('widgets', ['maplibre-gl', 'vis-timeline', 'vis-data', 'moment', 'd3-geo', '@types']),
    packagesOf('ui', ['react', 'react-dom', 'react-aria-components', 'react-error-boundary', 'uqr', '@types']),
    packagesOf('features', [
      'react',
      'zustand',
      'react-aria-components',
      'react-error-boundary',
      'hast-util-to-jsx-runtime',
      'minisearch',
      'perfect-freehand',
      'papaparse',
      '@types',
    ]),
    {
      name: 'src-not-into-tools',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: '^(tools|tests|bench)/' },
    },
    {
      name: 'tools-see-content-only',
      severity: 'error',
      from: { path: '^tools/(content|basemap|exports)/', pathNot: TEST },
      to: { path: '^src/(state|widgets|features|app|ui)/' },
    },
    {
      name: 'e2e-driver-owns-playwright',
      severity: 'error',
      from: { path: '^tests/', pathNot: '^tests/e2e/driver/' },
      to: { path: 'node_modules/(@playwright|playwright-core|@axe-core)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css', '.json'],
    },
  },
}
