import type { Knowledge } from '#src/domain/horizon.ts'
import { counted, english } from './grammar.ts'

/** Words of the timeline and of the controls of time. */
export const timeWords = {
  region: 'Timeline',

  recommendations: 'Recommendations',
  view: 'Days in view',
  zoomIn: 'Fewer days, larger',
  zoomOut: 'More days, smaller',
  earlierDays: 'Earlier days',
  laterDays: 'Later days',
  epilogue: 'Epilogue',
  everything: 'All',
  /** Names begin with the sign on the button, for those who speak it. */
  stretch: (sign: string, from: string, to: string) => `${sign}: show ${from} to ${to}`,
  failed: 'Nothing is lost: all events are in the list of events.',

  asOf: 'What they knew on',
  /** A line across the list of days. */
  asOfLine: (day: string) => `What they knew on ${day} ends here`,
  dayBefore: 'One day earlier',
  dayAfter: 'One day later',
  horizon: {
    later: 'What came later',
    laterShort: 'Later',
    /** Names begin with the sign on the switch, for those who speak it. */
    laterSigns: { show: 'shown', hide: 'hidden' },
    laterChoices: { show: 'shown, and marked as later', hide: 'hidden in every pane' },
    knowledge: 'Whose knowledge',
    knowledgeShort: 'Known to',
    knowledgeSigns: { all: () => 'everyone', receivers: (place: string) => place },
    knowledgeChoices: {
      all: () => 'everyone: what had happened by this day',
      receivers: (place: string) => `${place}: what had reached it by this day`,
    },
  },
  backTo: (day: string) => `Back to ${day}`,

  dayByDay: 'Day by day',
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  /** Stands after the number. */
  daysASecond: (days: number) => (days > 1 ? 'days a second' : 'day a second'),
  loop: 'Loop',
  loopOver: (from: string, to: string) => `Loop: after ${to} begin again on ${from}`,
  news: (events: number, knowledge: Knowledge) => {
    if (knowledge === 'all') return events === 0 ? 'no event' : counted(events, 'event', 'events')
    return events === 0 ? 'nothing became known' : `${english.number(events)} became known`
  },

  window: 'Days shown',
  allDays: 'All days',
  /** Read out when a new day begins. */
  newsSpoken: (day: string, count: string, headlines: readonly string[]) =>
    [`${day}: ${count}`, ...headlines].join('. '),
  firstDay: 'First day',
  lastDay: 'Last day',
  eventsShown: (shown: number, all: number) =>
    shown === all ? `All ${all} events are shown.` : `${shown} of ${all} events are shown.`,
  typedDay: {
    notADay: (example: string) => `Not a day that can be read. Write it like this: ${example}.`,
    noSuchDay: 'The calendar has no such day.',
    outside: (from: string, to: string) => `The lesson runs from ${from} to ${to}.`,
  },

  /** The note under a pointer on a day of the axis. */
  pointed: (day: string) => `${day}: press to stand on this day, drag to choose days`,
  /** The name of the picture of days as a control. */
  strip: 'Strip of days',
  /** The note of a sign that stands for several events. */
  bundle: (days: string, events: number) => `${days}: ${counted(events, 'event', 'events')}`,
  /** A date in a note, with what keeps it from being known. */
  noted: (date: string, status: string) => `${date} (${status})`,
  /** What stands under a headline in the list of days. */
  facts: (facts: readonly string[]) => english.series(facts),
  days: 'Days and their events',
  noDate: 'No date',
  bearsOn: (recommendation: string) => `, ${recommendation}`,
  noEvents: 'No event falls in the days and lanes that are shown.',
}
