import type { Issue } from '#src/domain/issue.ts'
import { wordsOf } from '../compile/prose.ts'
import { type Spot, inside, spotIn } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'

const NAME = 'stage-speaks-to-a-hall'
/** What only somebody can do who has pencil and paper, or a device, before them; and what they then have. */
const BY_HAND =
  /\b(?:write|note|mark|copy) (?:down|out|one|two|three|the|your|four|five)\b|\byour answer\b|\bwhat you wrote\b|\b(?:draw|drop|drag|lay|put|sort) (?:both|each|them|the|his|all)\b|\bstep through\b|\blet go\b|\bread on\b|\bnow read\b|\bin(?:to)? your answer\b|\b(?:click|tap|scroll)\b/i

export const stageSpeaksToAHall: Rule = {
  name: NAME,
  sentence:
    'No words that a lecture puts on the stage tell a hall to write, draw, sort or turn pages: where the body of a step, ' +
    'its questions or exercises do, its stage says or asks it in other words.',
  check: ({ authored, lesson }) =>
    authored.tours.flatMap(({ file, value }) =>
      value.steps.flatMap((step, at) => {
        const spot = spotIn(file, 'steps', at)
        const { says, asks = [] } = step.stage ?? {}
        return [
          ...check(
            wordsOf(says ?? step.body),
            inside(spot, ...(says === undefined ? ['body'] : ['stage', 'says'])),
            'Say it to a hall under says of the stage.',
          ),
          ...(asks.length > 0
            ? asks.flatMap((text, nth) => check(text, inside(spot, 'stage', 'asks', nth), HALL))
            : promptsOf(step, lesson).flatMap(([text, ...path]) => check(text, inside(spot, ...path), HALL))),
        ]
      }),
    ),
}

const HALL = 'Ask it of a hall under asks of the stage.'

type Step = RuleInput['authored']['tours'][number]['value']['steps'][number]
type Prompt = readonly [string, ...(string | number)[]]

/** The questions of a step, or its exercises where it has none, as the stage asks them. */
function promptsOf({ questions, tasks = [] }: Step, lesson: RuleInput['lesson']): Prompt[] {
  const prompts = (ids: readonly string[], all: readonly { id: string; prompt: string }[], field: string) =>
    ids.flatMap((id, nth): Prompt[] => {
      const found = all.find((each) => each.id === id)
      return found === undefined ? [] : [[found.prompt, field, nth]]
    })
  const asked = prompts(questions, lesson.questions, 'questions')
  if (asked.length > 0) return asked
  return prompts(
    tasks.map((id) => `task:${id}`),
    lesson.tasks,
    'tasks',
  )
}

function check(text: string, spot: Spot, hint: string): Issue[] {
  const words = BY_HAND.exec(text)?.[0]
  if (words === undefined) return []
  return [violation(NAME, spot, { message: `“${words}” is for somebody who sits at the lesson, not in a hall.`, hint })]
}
