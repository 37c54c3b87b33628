import { readFileSync } from 'node:fs'
import { hashedName } from './hashed-name.ts'

/** The style sheet of the pages without scripts, and its name in the site. */
export function plainStyles(): { readonly fileName: string; readonly source: Buffer } {
  const source = readFileSync('src/styles/plain.css')
  return { fileName: hashedName('assets/plain.css', source), source }
}
