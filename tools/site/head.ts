import type { Lesson } from '#src/domain/lesson.ts'

/**
 * The lesson's metadata in the page's head, as shown in link previews: its title, and a question that gives nothing
 * away.
 */
export function headOf(lesson: Lesson | null, id = lesson?.id ?? ''): string {
  return `<title>${escape(lesson?.title ?? id)}</title>
    <meta name="description" content="${escape(lesson?.coveredQuestion ?? lesson?.question ?? '')}" />`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
