import { inside } from '../read/issue-log.ts'
import { type Rule, violation } from '../rule.ts'

const NAME = 'headline-lengths'
const LONGEST = 60

export const headlineLengths: Rule = {
  name: NAME,
  sentence: `Headlines of events have ${LONGEST} characters at most, so that the timeline can print them whole; more is a warning.`,
  check: ({ lesson, spotOf }) =>
    lesson.events.flatMap(({ id, headline }) => {
      const { length } = headline
      if (length <= LONGEST) return []
      const words = {
        message: `The headline has ${length} characters; the timeline cuts it off after ${LONGEST}.`,
        hint: 'Move what can wait into the summary.',
      }
      return violation(NAME, inside(spotOf(id), 'headline'), words, 'warning')
    }),
}
