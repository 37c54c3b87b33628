import type { Audience } from './audience.ts'

/** Pages of the built site besides the lesson's own; they work without scripts. */
export const EVENTS_PAGE = 'events.html'
export const NOTICES_PAGE = 'third-party-notices.html'

/** The whole lesson as one file, for download. */
export function oneFilePath(lesson: string, audience: Audience): string {
  return `download/${nameFor(lesson, audience)}.html`
}

/** The same as a SCORM package. */
export function scormPath(lesson: string, audience: Audience): string {
  return `download/${nameFor(lesson, audience)}-scorm-1.2.zip`
}

function nameFor(lesson: string, audience: Audience): string {
  return audience === 'pupils' ? `${lesson}-for-pupils` : lesson
}
