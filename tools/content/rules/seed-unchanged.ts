import { createHash } from 'node:crypto'
import { LINE_ENDS_HINT, withLineFeeds } from '../read/line-ends.ts'
import { spotIn } from '../read/issue-log.ts'
import { type Rule, violation } from '../rule.ts'

const NAME = 'seed-unchanged'

export const seedUnchanged: Rule = {
  name: NAME,
  sentence: 'The file document/seed.txt is the document as it was given: its SHA-256 is the one in lesson.yaml.',
  check: ({ authored: { seed, lesson } }) => {
    const found = hashOf(seed.value)
    if (found === lesson.value.seed.sha256) return []
    if (hashOf(withLineFeeds(seed.value)) === lesson.value.seed.sha256) {
      return [
        violation(NAME, spotIn(seed.file), {
          message:
            'Its line ends are those of Windows, CR LF; the document as it was given has LF. All else is as given.',
          hint: LINE_ENDS_HINT,
        }),
      ]
    }
    return [
      violation(NAME, spotIn(seed.file), {
        message: `Its SHA-256 is ${found}, but ${lesson.file} has ${lesson.value.seed.sha256}.`,
        hint: 'Restore the file as it was given; corrections belong into the changes of document/passages.yaml.',
      }),
    ]
  },
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
