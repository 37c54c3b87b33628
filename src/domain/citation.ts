import type { Ref } from './ref.ts'

/** A printed citation: plain text, and titles in italics. */
export type Run = string | { readonly italic: string }

export const CITATION_STYLES = ['chicago', 'mla', 'apa'] as const
export const CITATION_FILES = ['bibtex', 'ris', 'csl-json'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]
export type CitationFile = (typeof CITATION_FILES)[number]
export type CitationFormat = CitationStyle | CitationFile

/** The in-text form (Chicago: the note) and the bibliography entry. */
export type StyledCitation = { readonly inText: readonly Run[]; readonly entry: readonly Run[] }
export type CitationOf = Readonly<Record<CitationStyle, StyledCitation>> & Readonly<Record<CitationFile, string>>

/** By id: every source and every passage of the document. Built with the site and fetched on demand. */
export type Citations = Readonly<Partial<Record<Ref, CitationOf>>>

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** For the clipboard, so that a word processor keeps the italics. */
export function toHtml(runs: readonly Run[]): string {
  const escaped = (text: string) => text.replaceAll(/[&<>]/g, (sign) => SIGNS[sign] ?? sign)
  return runs.map((run) => (typeof run === 'string' ? escaped(run) : `<i>${escaped(run.italic)}</i>`)).join('')
}

export function toText(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.italic)).join('')
}
