import { shorten } from '#src/domain/shorten.ts'
import type { UrlIssue, UrlProblem } from '#src/domain/url-problem.ts'

const PROBLEMS: Readonly<Record<UrlProblem, string>> = {
  'unknown-parameter': 'is no setting that this lesson knows',
  'unknown-value': 'is no value that this setting can have',
  'not-in-lesson': 'names nothing in this lesson',
  'not-a-day': 'is not a day that can be read in one way only; write it year-month-day',
  'outside-frame': 'lies outside the days of this lesson',
  'not-a-camera': 'is not longitude, latitude and zoom',
  'no-such-mode': 'is no mode that this lesson has yet',
  'no-such-tour': 'is no tour of this lesson',
  'no-such-step': 'is no step of that way through the tour, so its first step is open',
  'needs-a-tour': 'means nothing without a tour',
  'given-twice': 'differs from what the link says elsewhere; the last one counts',
  guard: 'cannot be read, so the setting that shows less is taken',
}
const LONGEST_PARAMETER = 60
const MOST_PROBLEMS = 4

/** All that was lost of a link, in one notice. */
function sayLinkProblems(issues: readonly UrlIssue[]): string {
  const said = issues
    .slice(0, MOST_PROBLEMS)
    .map(
      ({ parameter, value, problem }) => `${shorten(`${parameter}=${value}`, LONGEST_PARAMETER)} ${PROBLEMS[problem]}`,
    )
  const more = issues.length - said.length
  const rest = more === 0 ? '' : `; and ${more} more like these`
  const isLost = issues.some(({ problem }) => problem !== 'given-twice')
  const end = isLost ? 'That part was left out; the rest of the link is followed.' : 'Nothing else is in doubt.'
  return `Not all of the link could be read: ${said.join('; ')}${rest}. ${end}`
}

/** Words of the shell: header, tabs, notices, problem pages. */
export const frameWords = {
  skipTo: {
    document: (document: string) => `Skip to ${document}`,
    map: 'Skip to the map',
    timeline: 'Skip to the timeline',
  },
  events: 'Events',
  places: 'Places',
  outcomes: 'Outcomes',
  reference: 'Reference',
  notes: 'Notes',
  timeline: 'Timeline',
  textColumn: (document: string) => `${document} and lists`,
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
  notices: 'Notices',
  dismiss: 'Dismiss',
  linkProblems: sayLinkProblems,
  /** A part of the page that did not come, or that fell over. */
  missing: {
    file: (part: string) => `${part} could not be loaded: a file did not arrive. The rest of the lesson works.`,
    still: (part: string) => `${part} still cannot be loaded. Check the connection, or load the page again.`,
    newer: (part: string) =>
      `${part} belongs to an older version of this lesson: a newer one has taken its place. Your notes are kept.`,
    broken: (part: string) => `${part} could not be drawn. The rest of the lesson works.`,
    loading: (part: string) => `${part}: loading …`,
    retry: 'Try again',
    reload: 'Load the page again',
    loadNewer: 'Load the newer version',
    close: 'Close',
  },
  /** Parts that have no name of their own on the page. */
  parts: {
    header: 'The header',
    notices: 'Notices',
    document: 'The document with its notes',
    textNotes: 'The list of notes on the text',
    gloss: 'The note on this mark',
    passageAddress: 'The reference of this passage',
    selectionBar: 'Writing notes on the text',
    ownNotes: 'The print of your notes',
    printMap: 'The map for printing',
    printEvents: 'The list of events for printing',
    announcer: 'Reading choices aloud',
    citation: 'The citation of the document',
    sourceCard: 'The description of the document',
    globe: 'The globe',
    offline: 'Use without a network',
    shortcuts: 'The list of keyboard shortcuts',
  },
  /** The whole page fell over. */
  crashed: {
    title: 'The lesson stopped',
    what: 'Something in this page failed. The document stands below; your notes are kept on this device.',
    retry: 'Start the lesson again',
    reload: 'Load the page again',
  },
  /** In the page from the beginning; the app takes its place. */
  notStarted: {
    what: 'Map, timeline and lists have not arrived; they need JavaScript. The document is complete without them.',
    reload: 'Load the page again',
  },
  problem: {
    title: 'The lesson could not be opened',
    missing: (address: string) => `Its file ${address} was not found on this server.`,
    unreachable: (address: string) => `Its file ${address} could not be fetched: the connection failed.`,
    damaged: (address: string) => `Its file ${address} is damaged:`,
    foreign: (address: string) =>
      `Another page came in place of its file ${address}. Does this network ask you to sign in first?`,
    older: (address: string) =>
      `Its file ${address} was made for an older version of this app. If loading the page again does not help, the lesson has to be built again.`,
    newer: (address: string) =>
      `Its file ${address} was made for a newer version of this app. Loading the page again should bring that version.`,
    crashed: (message: string) => `A fault stopped it: ${message}`,
    rest: 'Nothing of yours is lost. The text of the document below can be read; map, timeline and lists need the file.',
    retry: 'Try again',
    finding: (pointer: string, message: string, rule: string) => `${pointer} ${message} (rule: ${rule})`,
  },
  offline: {
    kept: 'Ready for use without a network.',
    newer: 'A newer version is ready. It shows when the page is loaded again.',
  },
  plainEvents: 'Plain list of events',
  coveredNote: (document: string) => `${document} first: the other tabs and the search open when its text is open.`,
}
