import { LEFT_OUT, type Mention, type Passage, type TextRange } from '#src/domain/document.ts'

/**
 * Entities mentioned in a passage that its simpler wording still names, by the same phrase or by their name in the
 * lesson. Each is marked at the first occurrence outside other marks.
 */
export function mentionsInAdapted(
  { adapted, mentions }: Pick<Passage, 'adapted' | 'mentions'>,
  nameOf: (mention: Mention) => string,
): readonly Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions) {
    const range = [mention.phrase, nameOf(mention)]
      .flatMap((words) => wholeWords(words, adapted))
      .find((each) => !kept.some((other) => overlap(other, each)))
    if (range !== undefined) kept.push({ ...mention, ...range, phrase: adapted.slice(range.start, range.end) })
  }
  return kept
}

/** Where words were left out of the simpler wording. */
export function gapsInAdapted({ adapted }: Pick<Passage, 'adapted'>): readonly TextRange[] {
  const gaps: TextRange[] = []
  for (let at = adapted.indexOf(LEFT_OUT); at >= 0; at = adapted.indexOf(LEFT_OUT, at + 1)) {
    gaps.push({ start: at, end: at + LEFT_OUT.length })
  }
  return gaps
}

function wholeWords(words: string, text: string): TextRange[] {
  const ranges: TextRange[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[end] ?? '')) ranges.push({ start: at, end })
  }
  return ranges
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end
}
