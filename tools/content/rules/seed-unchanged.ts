import { createHash } from 'node:crypto'
import { spotIn } from '../read/issue-log.ts'
import { type Rule, violation } from '../rule.ts'

const NAME = 'seed-unchanged'

export const seedUnchanged: Rule = {
  name: NAME,
  sentence: 'The file document/seed.txt is the document as it was given: its SHA-256 is the one in lesson.yaml.',
  check: ({ authored: { seed, lesson } }) => {
    const found = createHash('sha256').update(seed.value).digest('hex')
    if (found === lesson.value.seed.sha256) return []
    return [
      violation(NAME, spotIn(seed.file), {
        message: `Its SHA-256 is ${found}, but ${lesson.file} has ${lesson.value.seed.sha256}.`,
        hint: 'Restore the file as it was given; corrections belong into the changes of document/passages.yaml.',
      }),
    ]
  },
}
