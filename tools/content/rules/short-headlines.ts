import type { Event } from '#src/domain/lesson.ts'
import { toPlainText } from '#src/domain/prose.ts'
import { inside } from '../read/issue-log.ts'
import { type Rule, violation } from '../rule.ts'

const NAME = 'short-headlines'
const LONGEST = 28
/** Shorter words join others and say nothing by themselves. */
const TELLING_WORD = /\p{N}+|[\p{L}\p{N}]{4,}/gu

export const shortHeadlines: Rule = {
  name: NAME,
  sentence:
    `The short headline of an event has ${LONGEST} characters at most, is shorter than its headline, and takes its ` +
    'longer words from the headline and what the summary says then; where the event has an underWay, from that in ' +
    'place of the headline.',
  check: ({ lesson, spotOf }) =>
    lesson.events.flatMap((event) => {
      const fault = faultOf(event)
      return fault === null ? [] : [violation(NAME, inside(spotOf(event.id), 'shortHeadline'), fault)]
    }),
}

function faultOf(event: Event) {
  const { headline, underWay, shortHeadline } = event
  if (shortHeadline === undefined) return null
  const { length } = shortHeadline
  if (length > LONGEST) {
    return {
      message: `The short headline has ${length} characters; ${LONGEST} are the most.`,
      hint: 'Leave out what the headline says anyway.',
    }
  }
  if (length >= headline.length && length >= (underWay ?? '').length) {
    return { message: 'The short headline is as long as the headline.', hint: 'Shorten it, or leave it out.' }
  }
  const foreign = foreignWords(event, shortHeadline)
  if (foreign.length === 0) return null
  return {
    message: `“${foreign.join('”, “')}” is said neither in the ${underWay === undefined ? 'headline' : 'underWay'} nor in what the summary says then.`,
    hint: 'Take the words from there: the short headline adds nothing, and tells nothing of the end.',
  }
}

/** Words are the same whatever their ending: "crossed" stands for "crosses". */
function foreignWords({ headline, underWay, summary }: Event, shortHeadline: string): readonly string[] {
  const said = wordsOf(`${underWay ?? headline} ${toPlainText(summary.then)}`)
  return wordsOf(shortHeadline).filter((word) => {
    const stem = /\d/.test(word) ? word : word.slice(0, Math.max(4, word.length - 2))
    return !said.some((other) => other.startsWith(stem))
  })
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(TELLING_WORD) ?? []
}
