import type { Lesson } from '#src/domain/lesson.ts'

/** What the page says of the lesson in its head: its name and its question. */
export function headOf(lesson: Lesson | null, id = lesson?.id ?? ''): string {
  return `<title>${escape(lesson?.title ?? id)}</title>
    <meta name="description" content="${escape(lesson?.question ?? '')}" />`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
