import { shorten } from '#src/domain/shorten.ts'
import type { LessonNames } from '../lesson-names.ts'
import { capitalised, counted } from './grammar.ts'
import type { UrlIssue, UrlProblem } from '#src/domain/url-problem.ts'

const PROBLEMS: Readonly<Record<UrlProblem, string>> = {
  'unknown-parameter': 'there is no such setting',
  'unknown-value': 'there is no such value',
  'not-in-lesson': 'the lesson has no such thing',
  'not-a-day': 'not a day that can be read in only one way; write it year-month-day',
  'outside-frame': 'outside the days of this lesson',
  'not-a-camera': 'not longitude, latitude and zoom',
  'no-such-mode': 'this lesson has no such mode yet',
  'no-such-tour': 'the lesson has no such tour',
  'no-such-step': 'the tour has no such step, so it opens at its first step',
  'needs-a-tour': 'means nothing without a tour',
  'given-twice': 'the link says this twice, differently; the last one counts',
  guard: 'not readable, so the setting that shows less is used',
}
const LONGEST_PARAMETER = 60
const MOST_PROBLEMS = 4

/** All that was lost of a link, in one notice. */
function sayLinkProblems(issues: readonly UrlIssue[]): string {
  const said = issues
    .slice(0, MOST_PROBLEMS)
    .map(
      ({ parameter, value, problem }) => `${shorten(`${parameter}=${value}`, LONGEST_PARAMETER)}: ${PROBLEMS[problem]}`,
    )
  const more = issues.length - said.length
  const rest = more === 0 ? '' : `; and ${counted(more, 'more problem', 'more problems')} like these`
  const isLost = issues.some(({ problem }) => problem !== 'given-twice')
  const end = isLost ? 'That part was left out; the rest of the link is followed.' : 'Nothing else is in doubt.'
  return `Not all of the link could be read: ${said.join('; ')}${rest}. ${end}`
}

/** Words of the shell: header, tabs, notices, problem pages. */
export const createFrameWords = ({ document, documentLabel }: LessonNames) => ({
  skipTo: {
    document: `Skip to ${document}`,
    map: 'Skip to the map',
    timeline: 'Skip to the timeline',
  },
  lesson: 'Lesson',
  events: 'Events',
  places: 'Places',
  outcomes: 'Outcomes',
  reference: 'Reference',
  notes: 'Notes',
  timeline: 'Timeline',
  textColumn: `${documentLabel} and lists`,
  details: 'Details',
  related: 'related to your selection',
  modes: { label: 'Modes', read: 'Read', study: 'Study', present: 'Present', teach: 'Teach' },
  layout: 'View',
  layouts: {
    balanced: 'All',
    text: 'More text',
    map: 'More map',
    'only-text': 'Text only',
    'only-map': 'Map only',
    'only-timeline': 'Timeline only',
  },
  menu: 'Menu',
  question: 'The question of this lesson',
  questionSign: 'i',
  /** On a phone: the line that opens the map. */
  mapOn: (day: string) => `Map · ${day}`,
  wholeCard: 'Whole card',
  selected: (kind: string, title: string) => `Selected: ${kind}, ${title}`,
  beyond: 'Your selection comes after the day shown, and later events are hidden.',
  showLater: 'Show what came later',
  notices: 'Notices',
  dismiss: 'Dismiss',
  dismissOne: (more: number) => `Dismiss (${more} more)`,
  linkProblems: sayLinkProblems,
  /** A part of the page that did not come, or that fell over. */
  missing: {
    file: (part: string) => `${part} could not be loaded: a file did not arrive. The rest of the lesson works.`,
    still: (part: string) => `${part} still cannot be loaded. Check the connection, or reload the page.`,
    newer: (part: string) =>
      `${part} belongs to an older version of this lesson: a newer one has taken its place. Your notes are kept.`,
    broken: (part: string) => `${part} could not be drawn. The rest of the lesson works.`,
    retry: 'Try again',
    reload: 'Reload the page',
    loadNewer: 'Load the newer version',
    close: 'Close',
  },
  /** Parts that have no name of their own on the page. */
  parts: {
    header: 'The header',
    notices: 'Notices',
    document: `${capitalised(document)} with its notes`,
    textNotes: 'The list of notes on the text',
    gloss: 'The note on this mark',
    passageDialog: 'The reference for this passage',
    selectionBar: 'Writing notes on the text',
    ownNotes: 'Your notes for printing',
    printMap: 'The map for printing',
    printEvents: 'The list of events for printing',
    handedOver: 'The text to copy',
    announcer: 'Reading selections aloud',
    citation: `The citation of ${document}`,
    sourceCard: `The description of ${document}`,
    globe: 'The globe',
    offline: 'Offline use',
    shortcuts: 'The list of keyboard shortcuts',
  },
  /** The whole page fell over. */
  crashed: {
    title: 'The lesson stopped',
    what: `Something on this page failed. ${capitalised(document)} is below; your notes are saved on this device.`,
    retry: 'Start the lesson again',
    reload: 'Reload the page',
  },
  /** In the page from the beginning, out of sight; the app takes their place. */
  start: {
    tooOld: `This browser is too old for map, timeline and lists. ${capitalised(document)} and the plain list of events can be read in it; the rest needs a newer browser.`,
    notStarted: `The working map, timeline and lists have not loaded; they need JavaScript. ${capitalised(document)} is complete without them.`,
    firstView: (day: string) =>
      `A still picture of the map and the timeline on ${day}. Nothing in it can be used without JavaScript.`,
    notStyled: 'The style sheet of this page has not loaded, so it looks plain.',
    reload: 'Reload the page',
  },
  problem: {
    title: 'The lesson could not be opened',
    missing: (address: string) => `Its file ${address} was not found on this server.`,
    unreachable: (address: string) => `Its file ${address} could not be fetched: the connection failed.`,
    damaged: (address: string) => `Its file ${address} is damaged:`,
    foreign: (address: string) =>
      `Another page came in place of its file ${address}. Does this network ask you to sign in first?`,
    older: (address: string) =>
      `Its file ${address} was made for an older version of this app. If reloading the page does not help, the lesson has to be built again.`,
    newer: (address: string) =>
      `Its file ${address} was made for a newer version of this app. Reloading the page should bring that version.`,
    crashed: (message: string) => `A fault stopped it: ${message}`,
    rest: `Nothing of yours is lost. You can read ${document} below; map, timeline and lists need the file.`,
    retry: 'Try again',
    finding: (pointer: string, message: string, rule: string) => `${pointer} ${message} (rule: ${rule})`,
  },
  offline: {
    kept: 'Ready to use offline.',
    newer: 'A new version is ready. Reload to use it.',
  },
  closedFrame: {
    notice:
      'This page stands in a closed frame: what you write is kept only until it is closed, and nothing can be downloaded or printed here. Whatever you save is shown as text to copy. To do more, open the lesson in a window of its own.',
    noPrint: 'The frame around this page does not let it print. Open the lesson in a window of its own to print.',
  },
  handedOver: {
    title: 'Copy this text',
    how: (name: string) =>
      `The frame around this page lets it save no files. Copy the text below and keep it as ${name}. Work that was saved can be opened here again.`,
    select: 'Select all',
    close: 'Done',
  },
  oneFile:
    'This is the lesson as one file; it needs no network. What you write is kept in this browser on this device, as far as the browser allows it to a file. Save your work as a file to be sure of it.',
  plainEvents: 'Plain list of events',
  coveredNote: `${documentLabel} first: the other tabs and the search open with its text.`,
})
