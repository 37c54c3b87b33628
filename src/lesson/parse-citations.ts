import * as z from 'zod/mini'
import type { CitationOf, Citations, StyledCitation } from '#src/domain/citation.ts'
import { fields, arrayOf, text } from './envelope/fields.ts'
import { parseAs } from './parse-as.ts'

const runs = arrayOf(z.union([text, fields<{ readonly italic: string }>({ italic: text })]))
const styled = fields<StyledCitation>({ inText: runs, entry: runs })
const citations = z.record(
  text,
  fields<CitationOf>({ chicago: styled, mla: styled, apa: styled, bibtex: text, ris: text, 'csl-json': text }),
)

/** Parses citations.json; null if it is damaged. */
export function parseCitations(json: string): Citations | null {
  return parseAs(citations, json) as Citations | null
}
