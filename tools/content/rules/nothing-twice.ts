import type { Issue } from '#src/domain/issue.ts'
import { type Spot, inside, spotIn } from '../read/issue-log.ts'
import type { AuthoredFile } from '../read/layout.ts'
import { showValue } from '../read/show-value.ts'
import { type Rule, violation } from '../rule.ts'

const NAME = 'nothing-twice'
/** Lists that follow a text, which may say a thing twice. */
const AS_THE_TEXT_HAS_IT = new Set(['leftOut', 'changes'])

export const nothingTwice: Rule = {
  name: NAME,
  sentence: 'No list has the same entry twice, except where it follows the words of a text.',
  check: ({ authored }) => {
    const files: readonly AuthoredFile<unknown>[] = Object.values(authored).flat()
    return files.flatMap(({ file, value }) => doubled(value, spotIn(file)))
  },
}

function doubled(value: unknown, spot: Spot): Issue[] {
  if (typeof value !== 'object' || value === null || isNumbers(value)) return []
  const within = Object.entries(value).flatMap(([name, each]) =>
    AS_THE_TEXT_HAS_IT.has(name) ? [] : doubled(each, inside(spot, name)),
  )
  return Array.isArray(value) && !value.every(isNumbers) ? [...again(value, spot), ...within] : within
}

/** Positions, whose repetition the rule about geometry knows more of. */
function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'number')
}

function again(list: readonly unknown[], spot: Spot): Issue[] {
  const written = list.map((each) => JSON.stringify(each))
  return written.flatMap((each, at) => {
    const first = written.indexOf(each)
    if (first === at) return []
    return violation(NAME, inside(spot, at), {
      message: `${showValue(list[at])} is in this list already, as entry ${first + 1}.`,
      hint: 'Remove one of the two, or correct what was meant.',
    })
  })
}
