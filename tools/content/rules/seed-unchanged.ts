import { createHash } from 'node:crypto'
import type { Issue } from '#src/domain/issue.ts'
import { restoreSeed } from '../compile/apparatus.ts'
import { LINE_ENDS_HINT, withLineFeeds } from '../read/line-ends.ts'
import { spotIn } from '../read/issue-log.ts'
import { type Rule, type RuleInput, violation } from '../rule.ts'
import { lineOfDifference } from '../first-difference.ts'

const NAME = 'seed-unchanged'

export const seedUnchanged: Rule = {
  name: NAME,
  sentence: 'The file document/seed.txt is the document as it was given: its SHA-256 is the one in lesson.yaml.',
  check: ({ authored }) => {
    const { seed, lesson } = authored
    const found = hashOf(seed.value)
    const wanted = lesson.value.seed.sha256
    if (found === wanted) return []
    if (hashOf(withLineFeeds(seed.value)) === wanted) {
      return [
        inSeed(authored, withLineFeeds(seed.value), {
          message:
            'Its line ends are those of Windows, CR LF; the document as it was given has LF. All else is as given.',
          hint: LINE_ENDS_HINT,
        }),
      ]
    }
    // head, separators and passages hold the document a second time: they tell which of the two has been changed
    const restored = restoreSeed(authored.apparatus.value, authored.passages.value)
    if (restored === seed.value) {
      return [
        violation(NAME, spotIn(lesson.file, 'seed', 'sha256'), {
          message: `The SHA-256 of ${seed.file} is ${found}, but here stands ${wanted}.`,
          hint: 'The file is what head, separators and passages give: write its SHA-256 here, or restore all of them.',
        }),
      ]
    }
    return [
      inSeed(authored, restored, {
        message: `Its SHA-256 is ${found}, but ${lesson.file} has ${wanted}.`,
        hint: 'Restore the file as it was given; corrections belong into the changes of document/passages.yaml.',
      }),
    ]
  },
}

/** An issue of the seed, with the line in which it parts from what it should be. */
function inSeed({ seed }: RuleInput['authored'], due: string, words: { message: string; hint: string }): Issue {
  return { ...violation(NAME, spotIn(seed.file), words), line: lineOfDifference(seed.value, due) }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
