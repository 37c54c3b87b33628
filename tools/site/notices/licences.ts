/** Licences under which we ship anything, and where to read them. Adding one is a decision. */
export const LICENCES = {
  MIT: 'https://opensource.org/license/mit',
  ISC: 'https://opensource.org/license/isc-license-txt',
  'BSD-2-Clause': 'https://opensource.org/license/bsd-2-clause',
  'BSD-3-Clause': 'https://opensource.org/license/bsd-3-clause',
  '0BSD': 'https://opensource.org/license/0bsd',
  'Apache-2.0': 'https://www.apache.org/licenses/LICENSE-2.0',
  'OFL-1.1': 'https://openfontlicense.org/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'LGPL-3.0-or-later': 'https://www.gnu.org/licenses/lgpl-3.0.html',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'public domain': null,
} as const

export type Licence = keyof typeof LICENCES

/** Whether an SPDX expression can be met: one side of an OR is enough, both sides of an AND are needed. */
export function isAllowed(expression: string): boolean {
  return expression
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => Object.hasOwn(LICENCES, name.replaceAll(/[()]/g, ''))))
}
