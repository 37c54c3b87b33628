/** The oldest browsers in which the whole app works, as README.md says. Older ones get the document and a notice. */
export const OLDEST_BROWSERS = { chrome: 111, edge: 111, firefox: 128, safari: 16.4 } as const
type Browser = Exclude<keyof typeof OLDEST_BROWSERS, 'edge'>

/** For Vite, which turns newer syntax into older, but leaves built-ins as they are. */
export const BUILD_TARGET = Object.entries(OLDEST_BROWSERS).map(([browser, version]) => `${browser}${version}`)

type BuiltIn = { readonly pattern: RegExp; readonly since: Readonly<Record<Browser, number>> }
const NEVER = Infinity

/** Built-ins of the last years, and when browsers began to have them (MDN's compatibility data, November 2026). */
const BUILT_INS: Readonly<Record<string, BuiltIn>> = {
  'Array.fromAsync': { pattern: /\bArray\.fromAsync\b/, since: { chrome: 121, firefox: 115, safari: 16.4 } },
  'Error.isError': { pattern: /\bError\.isError\b/, since: { chrome: 134, firefox: 138, safari: NEVER } },
  'Intl.DurationFormat': { pattern: /\bIntl\.DurationFormat\b/, since: { chrome: 129, firefox: 136, safari: 16.4 } },
  'Intl.Segmenter': { pattern: /\bIntl\.Segmenter\b/, since: { chrome: 87, firefox: 125, safari: 14.1 } },
  'Map.groupBy': { pattern: /\bMap\.groupBy\b/, since: { chrome: 117, firefox: 119, safari: 17.4 } },
  'Object.groupBy': { pattern: /\bObject\.groupBy\b/, since: { chrome: 117, firefox: 119, safari: 17.4 } },
  'Promise.try': { pattern: /\bPromise\.try\b/, since: { chrome: 128, firefox: 134, safari: 18.2 } },
  'Promise.withResolvers': {
    pattern: /\bPromise\.withResolvers\b/,
    since: { chrome: 119, firefox: 121, safari: 17.4 },
  },
  'RegExp.escape': { pattern: /\bRegExp\.escape\b/, since: { chrome: 136, firefox: 134, safari: 18.2 } },
  Temporal: { pattern: /\bTemporal\.\w/, since: { chrome: 144, firefox: 139, safari: NEVER } },
  'URL.canParse': { pattern: /\bURL\.canParse\b/, since: { chrome: 120, firefox: 115, safari: 17 } },
  'URL.parse': { pattern: /\bURL\.parse\b/, since: { chrome: 126, firefox: 126, safari: 18 } },
  'AbortSignal.any': { pattern: /\bAbortSignal\.any\b/, since: { chrome: 116, firefox: 124, safari: 17.4 } },
  isWellFormed: { pattern: /\.(?:is|to)WellFormed\(/, since: { chrome: 111, firefox: 119, safari: 16.4 } },
  'set operations': {
    pattern: /\.(?:symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
    since: { chrome: 122, firefox: 127, safari: 17 },
  },
  'iterator helpers': {
    pattern: /\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|flatMap|toArray)\(/,
    since: { chrome: 122, firefox: 131, safari: 18.4 },
  },
  'base64 of bytes': {
    pattern: /\.(?:fromBase64|toBase64|fromHex|toHex)\(/,
    since: { chrome: 140, firefox: 133, safari: 18.2 },
  },
}

/** The built-ins in a script that a listed browser lacks, each with that browser. */
export function builtInsTooNew(code: string): readonly string[] {
  return Object.entries(BUILT_INS).flatMap(([name, { pattern, since }]) => {
    const without = (Object.keys(since) as Browser[]).filter((browser) => since[browser] > OLDEST_BROWSERS[browser])
    return without.length > 0 && pattern.test(code)
      ? [`${name}, which ${without.map((browser) => `${browser} ${OLDEST_BROWSERS[browser]}`).join(' and ')} lacks`]
      : []
  })
}
