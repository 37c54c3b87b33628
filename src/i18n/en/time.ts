import type { Knowledge, Perspective } from '#src/domain/horizon.ts'
import type { LessonNames } from '../lesson-names.ts'
import { counted, english } from './grammar.ts'

/** Words of the timeline and of the controls of time. */
export const createTimeWords = ({ receiver }: LessonNames) => ({
  region: 'Timeline',

  recommendations: 'Recommendations',
  view: 'Days in view',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  earlierDays: 'Earlier days',
  laterDays: 'Later days',
  /** Names begin with the sign on the button, for those who speak it. */
  stretch: (sign: string, from: string, to: string) => `${sign}: show ${from} to ${to}`,
  failed: 'Nothing is lost: all events are in the list of events.',

  asOf: { all: 'Day', receivers: `What ${receiver} knew on` } satisfies Record<Knowledge, string>,
  /** A line across the list of days. */
  asOfLine: (day: string) => `Up to ${day}`,
  dayBefore: 'One day earlier',
  dayAfter: 'One day later',
  /** The region of the controls. */
  controls: 'Time controls',
  more: 'More about time',
  moreFiltered: 'More about time: a date filter is on',
  perspective: {
    name: 'What is shown',
    signs: { receivers: `Known in ${receiver}`, day: 'Known by this day', later: 'Later too' } satisfies Record<
      Perspective,
      string
    >,
    /** Names begin with the sign on the switch, for those who speak it. */
    choices: {
      receivers: `Known in ${receiver}: what had been heard there by this day`,
      day: 'Known by this day: what had happened by then',
      later: 'Later too: also what came afterwards, marked as later',
    } satisfies Record<Perspective, string>,
    receiversAndLater: `Show what came later, and mark what ${receiver} had not heard of`,
  },
  backTo: (day: string) => `Back to ${day}`,

  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  /** Stands after the number. */
  daysASecond: (days: number) => (days > 1 ? 'days a second' : 'day a second'),
  loopOver: (from: string, to: string) => `Repeat from ${from} to ${to}`,
  news: (events: number, knowledge: Knowledge) => {
    if (knowledge === 'all') return events === 0 ? 'no events' : counted(events, 'event', 'events')
    return events === 0 ? 'no news arrived' : `news of ${counted(events, 'event', 'events')} arrived`
  },
  /** Read out when a new day begins. */
  newsSpoken: (day: string, count: string, headlines: readonly string[]) =>
    [`${day}: ${count}`, ...headlines].join('. '),

  /** Before a headline, on a day that has none. */
  latestNews: (day: string, knowledge: Knowledge) =>
    knowledge === 'all' ? `Latest event, ${day}:` : `Latest news, ${day}:`,
  /** After the first headline of a day. */
  moreNews: (count: number) => `+${count} more`,
  outsideFilter: 'This day is outside your date filter.',

  /** The sign of a filter, and what its button does. */
  onlyDays: (days: string) => `Only ${days}`,
  removeFilter: 'Remove the date filter',
  window: 'Filter by date',
  allDays: 'All days',
  bothDays: 'First and last day',
  firstDay: 'First day',
  lastDay: 'Last day',
  eventsShown: (shown: number, all: number) =>
    shown === all ? `All ${english.number(all)} events are shown.` : `${shown} of ${all} events are shown.`,
  typedDay: {
    notADay: (example: string) => `This cannot be read as a day. Write it like this: ${example}.`,
    noSuchDay: 'The calendar has no such day.',
    outside: (from: string, to: string) => `The lesson runs from ${from} to ${to}.`,
  },

  /** The note under a pointer on a day of the axis. */
  pointed: (day: string) => `${day}: click to go to this day; hold Shift and drag to filter by date`,
  /** The name of the picture of days as a control. */
  strip: 'Day on the timeline',
  /** The note of a sign that stands for several events. */
  bundle: (days: string, events: number) => `${days}: ${counted(events, 'event', 'events')}`,
  /** A date in a note, with what keeps it from being known. */
  noted: (date: string, status: string) => `${date} (${status})`,
  /** What stands under a headline in the list of days. */
  facts: (facts: readonly string[]) => english.series(facts),
  days: 'Days and their events',
  noDate: 'No date',
  relatedTo: (recommendation: string) => `, ${recommendation}`,
  noEvents: 'No events in these days.',
})
