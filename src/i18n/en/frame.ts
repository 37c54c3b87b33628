import type { UrlProblem } from '#src/domain/url-problem.ts'

const PROBLEMS: Readonly<Record<UrlProblem, string>> = {
  'unknown-parameter': 'this app does not know such a setting',
  'unknown-value': 'this app does not know such a value',
  'not-in-lesson': 'the lesson has no such thing',
  'not-a-day': 'that is not a day of the calendar, written year-month-day',
  'outside-frame': 'that day lies outside the lesson',
  'not-a-camera': 'that is not longitude, latitude and zoom',
}

/** Words of the shell: header, tabs, notices, problem pages. */
export const frameWords = {
  skipTo: {
    cable: 'Skip to the cable',
    map: 'Skip to the map',
    timeline: 'Skip to the timeline',
    events: 'Skip to the events',
    places: 'Skip to the places',
  },
  cable: 'Cable',
  events: 'Events',
  places: 'Places',
  reference: 'Reference',
  notes: 'Notes',
  timeline: 'Timeline',
  textColumn: 'Cable and lists',
  details: 'Details',
  hasSelection: 'bears on what is chosen',
  layout: 'Layout',
  layouts: {
    balanced: 'Balanced',
    text: 'Wide text',
    map: 'Wide map',
    'only-text': 'Text alone',
    'only-map': 'Map alone',
    'only-timeline': 'Timeline alone',
  },
  layoutHint: 'Escape brings all panes back',
  selected: (kind: string, title: string) => `Chosen: ${kind}, ${title}`,
  beyond: 'What was chosen lies beyond the day shown, and what came later is hidden.',
  showLater: 'Show what came later',
  cleared: 'Nothing is chosen',
  notices: 'Notices',
  dismiss: 'Dismiss',
  linkProblem: (parameter: string, value: string, problem: UrlProblem) =>
    `The link asks for ${parameter}=${value}, but ${PROBLEMS[problem]}. It was left out; nothing else is lost.`,
  paneFailed: (pane: string) =>
    `${pane} could not be drawn. The rest of the lesson works. Load the page again to try once more.`,
  problem: {
    title: 'The lesson could not be opened',
    missing: (address: string) => `Its file ${address} was not found on this server.`,
    unreachable: (address: string) => `Its file ${address} could not be fetched: the connection failed.`,
    damaged: (address: string) => `Its file ${address} is damaged:`,
    rest: 'Nothing of yours is lost. The text of the document below can be read; map, timeline and lists need the file.',
    retry: 'Try again',
    finding: (pointer: string, message: string, rule: string) => `${pointer} ${message} (rule: ${rule})`,
  },
  offline: {
    kept: 'Ready for use without a network.',
    newer: 'A newer version is ready. It shows when the page is loaded again.',
  },
  plainEvents: 'Plain list of events',
} as const
