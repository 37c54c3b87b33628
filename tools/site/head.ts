import type { Lesson } from '#src/domain/lesson.ts'

/**
 * What the page says of the lesson in its head, which previews of a link show: its name, and what may be asked before
 * the text is read.
 */
export function headOf(lesson: Lesson | null, id = lesson?.id ?? ''): string {
  return `<title>${escape(lesson?.title ?? id)}</title>
    <meta name="description" content="${escape(lesson?.coveredQuestion ?? lesson?.question ?? '')}" />`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
