import { spotIn } from '../read/issue-log.ts'
import { type Rule, violation } from '../rule.ts'

const NAME = 'timeline-items'
const MANY = 150

export const timelineItems: Rule = {
  name: NAME,
  sentence: `More than ${MANY} events are a warning: the timeline then groups them by day.`,
  check: ({ authored, lesson: { events } }) => {
    if (events.length <= MANY) return []
    const words = {
      message: `The lesson has ${events.length} events; above ${MANY} the timeline is slow and groups them by day.`,
      hint: 'Merge or leave out events that no recommendation, step or question needs.',
    }
    return [violation(NAME, spotIn(authored.lesson.file), words, 'warning')]
  },
}
