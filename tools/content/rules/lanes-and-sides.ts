import type { Issue } from '#src/domain/issue.ts'
import { PLAIN_SIDE } from '#src/domain/side.ts'
import { inside, spotIn } from '../read/issue-log.ts'
import { type Rule, violation } from '../rule.ts'
import { listSigns } from '../compile/shapes.ts'

const NAME = 'lanes-and-sides'

export const lanesAndSides: Rule = {
  name: NAME,
  sentence:
    'Every lane that has events and every side that a shape or unit belongs to is listed in lesson.yaml, once; no two sides have one form.',
  check: ({ authored }) => {
    const { file, value } = authored.lesson
    const lanes = value.lanes.map((lane) => lane.id)
    const forms = value.sides.map((side) => side.form)
    const sides = value.sides.map((side) => side.id)
    return [
      ...twice(lanes).map((at) => violation(NAME, spotIn(file, 'lanes', at, 'id'), TWICE)),
      ...twice(forms)
        .filter((at) => forms[at] !== undefined && forms[at] !== PLAIN_SIDE.form)
        .map((at) => violation(NAME, spotIn(file, 'sides', at, 'form'), SAME_FORM)),
      ...twice(sides).map((at) => violation(NAME, spotIn(file, 'sides', at, 'id'), TWICE)),
      ...authored.events
        .filter((each) => !lanes.includes(each.value.lane))
        .map((each): Issue => {
          const message = `lesson.yaml lists no lane ${each.value.lane}.`
          return violation(NAME, spotIn(each.file, 'lane'), { message, hint: `It lists ${lanes.join(', ')}.` })
        }),
      ...listSigns(authored)
        .filter(({ properties }) => !sides.includes(properties.side))
        .map(({ properties, spot }) => {
          const message = `lesson.yaml lists no side ${properties.side}.`
          return violation(NAME, inside(spot, 'side'), { message, hint: `It lists ${sides.join(', ')}.` })
        }),
    ]
  },
}

const TWICE = { message: 'This id is already in the list.', hint: 'Give one of the two another id.' }

const SAME_FORM = {
  message: 'Another side has this form.',
  hint: 'Give one of the two another form: without colour nothing else tells their movements apart.',
}

function twice(ids: readonly (string | undefined)[]): number[] {
  return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [at] : []))
}
