import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { noConditionalText } from './tools/lint/no-conditional-text.js'

const toPlatform = (name, instead) => ({ name, message: `Only src/platform may touch ${name}: use ${instead}.` })
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing is called the same everywhere.',
}
const noBarrel = { selector: 'ExportAllDeclaration', message: 'Import from the file that defines it; no barrels.' }
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Days are given, not taken from the clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Days are given, not taken from the clock.',
  },
]
// what asks the machine for its time zone is kept in few places, which are tested under several clocks
const noInstants = { name: 'Date', message: 'A day is a whole number: use domain/day.ts.' }
const noZone = {
  selector:
    "MemberExpression[object.name='Intl'][property.name='DateTimeFormat'], " +
    'MemberExpression[property.name=/^toLocale(Date|Time)?String$/]',
  message: 'Days are put into words in src/i18n.',
}
const onlyUtc = {
  selector:
    "NewExpression[callee.property.name='DateTimeFormat']:not(:has(Property[key.name='timeZone'] > Literal[value='UTC']))",
  message: "A day is a day of UTC: give timeZone: 'UTC'.",
}
const noLocalTime = {
  selector:
    'MemberExpression[property.name=/^([gs]et(Date|Day|FullYear|Hours|Minutes|Month|Seconds)|getTimezoneOffset)$/], ' +
    "NewExpression[callee.name='Date'][arguments.length>1], CallExpression[callee.name='Date']",
  message: 'The zone of the machine must not move a day: use the UTC calendar.',
}
const onlyPlatform = [
  toPlatform('fetch', 'platform/fetch-source.ts'),
  toPlatform('localStorage', 'platform/device-storage.ts'),
  toPlatform('sessionStorage', 'platform/device-storage.ts'),
  toPlatform('history', 'platform/address-bar.ts'),
  toPlatform('location', 'platform/address-bar.ts'),
  toPlatform('BroadcastChannel', 'platform/broadcast.ts'),
]
// names, places, sides and years of the lesson, in any case, also as parts of a name: `koreanNames`, `north-korea`
const LESSON_WORDS = String.raw`/stalin|korea|pyongyang|beijing|moscow|soviet|kim-?il|(^|[^a-z])(kpa|cpv|ussr|un)([^a-z]|$)|(^|[^0-9])1950([^0-9]|$)/i`
const noLessonWords = {
  selector: [
    'Literal[value=',
    'TemplateElement[value.raw=',
    'JSXText[value=',
    'Identifier[name=',
    'JSXIdentifier[name=',
  ]
    .map((node) => `${node}${LESSON_WORDS}]`)
    .join(', '),
  message: 'Nothing of the lesson in code, neither facts nor names: it belongs in data/.',
}
// a pane that reads the selection itself shows what is covered or later (selectors.shownSelection)
const noRawSelection = {
  selector: [
    "MemberExpression[object.name='state'][property.name='selection']",
    "CallExpression[callee.name='useAppState'] MemberExpression[property.name='selection']",
    "CallExpression[callee.name='useAppState'] ObjectPattern > Property[key.name='selection']",
    "VariableDeclarator[init.callee.property.name='getState'] > ObjectPattern > Property[key.name='selection']",
    "MemberExpression[object.callee.property.name='getState'][property.name='selection']",
  ].join(', '),
  message: 'Ask selectors.shownSelection or selectors.cardSubject: what is chosen may be covered, or later.',
}
const noMarkup = {
  selector:
    "CallExpression[callee.property.name=/^(locator|querySelector|querySelectorAll)$/] > Literal.arguments:not([value='button'])",
  message: 'A spec goes by roles and names; what needs the markup belongs in tests/e2e/driver, named for what it is.',
}
const noWordsInJsx = [
  { selector: 'JSXText[value=/[A-Za-z]{2,}/]', message: 'Words of the interface live in src/i18n.' },
  {
    selector: 'JSXAttribute[name.name=/^(aria-label|title|alt|placeholder|label)$/] > Literal[value=/[A-Za-z]{2,}/]',
    message: 'Words of the interface live in src/i18n.',
  },
]
// react-hooks/static-components misses components that are handed on by name, as to toJsxRuntime
const componentInComponent = (outer) =>
  `${outer} :matches(FunctionDeclaration[id.name=/^[A-Z]/], VariableDeclarator[id.name=/^[A-Z][a-z]/] > ArrowFunctionExpression)`
const noComponentInRender = {
  selector: `${componentInComponent('FunctionDeclaration[id.name=/^[A-Z]/]')}, ${componentInComponent('FunctionDeclaration[id.name=/^use[A-Z]/]')}`,
  message: 'Define components at the top level: one made while rendering is remounted each time and loses the focus.',
}

const inTheApp = [
  noDefaultExport,
  noBarrel,
  ...noClock,
  noZone,
  noLocalTime,
  noLessonWords,
  noComponentInRender,
  ...noWordsInJsx,
]

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', 'test-results', 'out'] },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'max-lines': ['error', 250],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
    rules: {
      'no-restricted-globals': ['error', ...onlyPlatform, noInstants],
      'no-restricted-syntax': ['error', ...inTheApp],
    },
  },
  {
    files: ['src/features/**', 'src/ui/**', 'src/state/**', 'src/lesson/**'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['#src/i18n/*'],
              allowTypeImports: true,
              message: 'The language belongs to the session: take words by useWords(), or as a parameter.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/domain/{day,instant}.ts', 'src/widgets/timeline/**', 'src/**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...onlyPlatform] },
  },
  {
    files: ['src/features/**'],
    rules: { 'no-restricted-syntax': ['error', ...inTheApp, noRawSelection] },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    plugins: { house: { rules: { 'no-conditional-text': noConditionalText } } },
    rules: { 'house/no-conditional-text': 'error' },
  },
  { files: ['src/platform/**'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/i18n/**'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noBarrel, onlyUtc, noLocalTime, noLessonWords] },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['tests/e2e/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noBarrel, noMarkup] },
  },
  {
    files: ['*.config.{ts,js}', '**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-restricted-syntax': 'off' },
  },
)
