import { createGrammar } from '../grammar.ts'

export const LOCALE = 'en-GB'
export const english = createGrammar(LOCALE)

/** 1 event, 2 events. */
export function counted(count: number, one: string, other: string): string {
  return english.counted(count, { one, other })
}

/** Begins a text as a sentence begins. */
export function capitalised(text: string): string {
  return english.upperCase(text.charAt(0)) + text.slice(1)
}
