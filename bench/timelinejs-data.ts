import type { Day } from '#src/domain/day.ts'
import type { Lesson } from '#src/domain/lesson.ts'
import { toPlainText } from '#src/domain/prose.ts'

type JsDate = { readonly year: number; readonly month: number; readonly day: number }
export type TimelineJsData = {
  readonly events: readonly {
    readonly unique_id: string
    readonly start_date: JsDate
    readonly end_date?: JsDate
    readonly text: { readonly headline: string; readonly text: string }
  }[]
}

/** The same events for TimelineJS: same headlines, summaries and days. It has no place for an event without a day. */
export function toTimelineJs({ events }: Lesson): TimelineJsData {
  return {
    events: events.flatMap(({ id, headline, summary, when: { from, to } }) => {
      const start = from ?? to
      if (start === null) return []
      const text = `<p>${escape(toPlainText(summary.then))}</p>`
      const end = to === null || to === start ? {} : { end_date: toJsDate(to) }
      return [
        { unique_id: nameIn(id), start_date: toJsDate(start), ...end, text: { headline: escape(headline), text } },
      ]
    }),
  }
}

/** It makes HTML ids of them. */
export function nameIn(id: string): string {
  return id.replace(':', '-')
}

function toJsDate(day: Day): JsDate {
  const date = new Date(day * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
