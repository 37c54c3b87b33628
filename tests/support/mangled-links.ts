import fc from 'fast-check'

/** What a program on the way does to a link, from which the clean one can be told without doubt. */
export type Mangling = { readonly name: string; readonly mangle: (query: string) => string }

const each = (query: string, change: (name: string, value: string) => string) =>
  query
    .split('&')
    .map((pair) => {
      const at = pair.indexOf('=')
      return change(pair.slice(0, at), pair.slice(at + 1))
    })
    .join('&')
const values = (query: string, change: (value: string) => string) =>
  each(query, (name, value) => `${name}=${change(value)}`)
const fullWidth = (text: string) =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0))

/**
 * In the order in which they may come upon one another: what a person does to the words, then what programs do to the
 * whole.
 */
export const MANGLINGS: readonly Mangling[] = [
  { name: 'no-break spaces', mangle: (query) => values(query, (value) => `%C2%A0${value}%C2%A0`) },
  { name: 'zero-width spaces', mangle: (query) => query.replaceAll(/([:,-])/g, '$1\u200b') },
  { name: 'soft hyphens', mangle: (query) => query.replaceAll(/([a-z]{4})/g, '$1\u00ad') },
  { name: 'hyphens that do not break', mangle: (query) => query.replaceAll('-', '\u2011') },
  { name: 'dashes for hyphens', mangle: (query) => query.replaceAll('-', '–') },
  { name: 'upper case', mangle: (query) => query.toUpperCase() },
  { name: 'names with a capital', mangle: (query) => query.replaceAll(/(^|&)([a-z])/g, (all) => all.toUpperCase()) },
  { name: 'full-width signs in values', mangle: (query) => values(query, fullWidth) },
  { name: 'full-width signs in names', mangle: (query) => each(query, (name, value) => `${fullWidth(name)}=${value}`) },
  { name: 'full-width throughout', mangle: fullWidth },
  { name: 'given twice', mangle: (query) => `${query}&${query}` },
  { name: 'question marks', mangle: (query) => `??${query}` },
  { name: 'empty pairs', mangle: (query) => `&&${query.replaceAll('&', '&&')}&` },
  { name: 'semicolons', mangle: (query) => query.replaceAll('&', ';') },
  ...[
    '.',
    ')',
    '>',
    ']',
    ',',
    '”',
    '"',
    "'",
    '’',
    '»',
    ';',
    ':',
    '!',
    '?',
    '%20',
    '%0A',
    '%22',
    '&gt;',
    '…',
    '。',
    '*',
    '_',
    ').',
    '</a>',
    '%3C%2Fa%3E',
    '"/>',
    '?utm_source=letter',
  ].map((mark) => ({ name: `followed by ${mark}`, mangle: (query: string) => query + mark })),
  ...[
    'fbclid=x',
    'gclid=Cj0_a-b',
    'utm_source=letter&utm_medium=email&utm_campaign=later%3Dshow',
    'mc_cid=1&mc_eid=2',
    '_hsenc=p2&_hsmi=3',
    'igshid=abc%3D%3D',
    'ref=events',
    'lti_user=7&session=5',
    'weather=fine',
    'page=2',
    'x=&y=1',
  ].flatMap((added) => [
    { name: `after ${added}`, mangle: (query: string) => `${added}&${query}` },
    { name: `before ${added}`, mangle: (query: string) => `${query}&${added}` },
  ]),
  { name: 'HTML', mangle: (query) => query.replaceAll('&', '&amp;') },
  { name: 'HTML twice', mangle: (query) => query.replaceAll('&', '&amp;amp;') },
  { name: 'HTML by number', mangle: (query) => query.replaceAll('&', '&#38;') },
  { name: 'HTML by number, as WordPress writes it', mangle: (query) => query.replaceAll('&', '&#038;') },
  { name: 'values encoded', mangle: (query) => values(query, encodeURIComponent) },
  {
    name: 'values encoded twice',
    mangle: (query) => values(query, (value) => encodeURIComponent(encodeURIComponent(value))),
  },
  { name: 'encoded as one', mangle: encodeURIComponent },
  { name: 'encoded as one, twice', mangle: (query) => encodeURIComponent(encodeURIComponent(query)) },
  {
    name: 'encoded but for the first sign of equality',
    mangle: (query) => encodeURIComponent(query).replace('%3D', '='),
  },
  { name: 'HTML, encoded', mangle: (query) => encodeURIComponent(query.replaceAll('&', '&amp;')) },
  { name: 'quoted-printable', mangle: (query) => query.replaceAll('=', '=3D') },
  {
    name: 'quoted-printable with soft breaks',
    mangle: (query) => query.replaceAll('=', '=3D').replaceAll(/([a-z:]{5})(?=[a-z])/g, '$1='),
  },
  { name: 'broken over lines', mangle: (query) => query.replaceAll(/(.{11})/g, '$1%0D%0A') },
  { name: 'broken with a blank', mangle: (query) => query.replaceAll(/(.{13})/g, '$1+') },
]

/** A sign lost, doubled, replaced or swapped with the next, somewhere. */
export const slip = fc.record({
  kind: fc.constantFrom('lose', 'double', 'replace', 'swap', 'cut'),
  where: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  sign: fc.constantFrom(...Array.from('abz09%&=:,.-+;#? \u0000\u{1f600}')),
})

export function applySlip(text: string, { kind, where, sign }: { kind: string; where: number; sign: string }): string {
  const at = Math.floor(where * text.length)
  const [before, here, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)]
  switch (kind) {
    case 'lose':
      return before + after
    case 'double':
      return before + here + here + after
    case 'replace':
      return before + sign + after
    case 'swap':
      return before + after.slice(0, 1) + here + after.slice(1)
    default:
      return before
  }
}
