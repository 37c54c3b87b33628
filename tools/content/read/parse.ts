import { parseJson } from './parse-json.ts'
import { parseYaml } from './parse-yaml.ts'
import type { ParsedText } from './parsed-text.ts'

/** Reads YAML, or JSON by the ending of the file; a mistake in the notation becomes an issue with its line. */
export function parseText(file: string, text: string): ParsedText {
  return /\.(?:geo)?json$/i.test(file) ? parseJson(file, text) : parseYaml(file, text)
}
