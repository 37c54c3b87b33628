import type { Lesson } from '#src/domain/lesson.ts'

/** What the page says of the lesson in its head: names, question, and where the lesson's file lies. */
export function headOf(lesson: Lesson | null, address: string, id = lesson?.id ?? ''): string {
  return `<title>${escape(lesson?.title ?? id)}</title>
    <meta name="description" content="${escape(lesson?.question ?? '')}" />
    <meta name="lesson" content="${escape(address)}" />`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
