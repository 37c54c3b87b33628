import type { ApparatusFile } from '#src/lesson/schema/document-files.ts'

type SeedPassage = { readonly id: string; readonly seed: string }

/**
 * Puts the document together again from its head, its separators, the seed text of its passages, and its tail. The
 * result must be seed.txt, byte for byte. A passage without a separator follows the previous one directly.
 */
export function restoreSeed(apparatus: ApparatusFile, passages: readonly SeedPassage[]): string {
  const separators = new Map(apparatus.separators.map((each) => [each.before as string, each.text]))
  const parts = passages.map(({ id, seed }) => (separators.get(`passage:${id}`) ?? '') + seed)
  return apparatus.head + parts.join('') + (apparatus.tail ?? '')
}
