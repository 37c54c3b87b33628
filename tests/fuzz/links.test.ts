import fc from 'fast-check'
import { expect, it } from 'vitest'
import { words } from '#tests/support/english.ts'
import { linkStart } from '#src/state/link/link-start.ts'
import { decodeState, encodeState } from '#src/state/url-codec.ts'
import { anyLinkedState } from '#tests/support/linked-states.ts'
import { MANGLINGS, type Mangling, applySlip, slip } from '#tests/support/mangled-links.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { SEED, times } from './scale.ts'

const index = tinyIndex()
const start = linkStart(index.lesson)
const states = anyLinkedState(index)

/** Two that hide every name of ours together: a soft break within a name, or the value of another round the whole. */
function isHopeless(some: readonly Mangling[]): boolean {
  const has = (start: string) => some.some(({ name }) => name.startsWith(start))
  return some.length > 1 && (has('quoted-printable with') || (has('after') && has('encoded but')))
}

it('a link shows the same when programs on its way have mangled it, by one of them or by two', () => {
  const manglings = fc.subarray([...MANGLINGS], { minLength: 1, maxLength: 2 })
  fc.assert(
    fc.property(states, manglings, (state, some) => {
      const query = encodeState(state, index)
      fc.pre(query !== '' && !isHopeless(some))
      const mangled = some.reduce((text, { mangle }) => mangle(text), query)
      const { state: restored, issues } = decodeState(mangled, index)
      expect(issues).toEqual([])
      expect(restored).toEqual(decodeState(query, index).state)
    }),
    { numRuns: times(500, 10), seed: SEED },
  )
})

it('a slip in a link changes nothing, or is told, or makes another link; no guard falls open', () => {
  fc.assert(
    fc.property(states, fc.array(slip, { minLength: 1, maxLength: 4 }), (state, slips) => {
      const query = encodeState({ ...state, later: 'hide' }, index)
      const mangled = slips.reduce(applySlip, query)
      const { state: restored, issues } = decodeState(mangled, index)
      if (issues.length > 0) expect(words.frame.linkProblems(issues).length).toBeLessThan(700)
      if (/(?:^|&)later=(?!show)/.test(mangled)) expect(restored.later).toBe('hide')
      const again = decodeState(encodeState(restored, index), index)
      expect(again.issues).toEqual([])
      expect(encodeState(again.state, index)).toBe(encodeState(restored, index))
    }),
    { numRuns: times(500, 10), seed: SEED },
  )
})

function isEdgeOfFrame(pair: string): boolean {
  const { asOf } = decodeState(pair.replace(/^(from|to)=/, 'asof='), index).state
  return /^(from|to)=/.test(pair) && [index.lesson.frame.from, index.lesson.frame.to].includes(asOf)
}

it('one wrong sign in a setting is never a silent loss of it', () => {
  fc.assert(
    fc.property(states, slip, fc.nat(), (state, one, nth) => {
      const pairs = encodeState(state, index).split('&')
      const at = nth % pairs.length
      const pair = pairs[at] ?? ''
      fc.pre(pair !== '' && one.kind !== 'cut')
      const slipped = applySlip(pair, one)
      // a sign at which a query is divided makes two settings of it
      fc.pre(!/[&#;]/.test(slipped))
      // all days are no choice of days
      fc.pre(!isEdgeOfFrame(slipped))
      const { state: restored, issues } = decodeState(slipped, index)
      const clean = decodeState(pair, index).state
      const lost = Object.keys(clean).some((field) => {
        const [was, is, none] = [clean, restored, start].map((each) => JSON.stringify(each[field as keyof typeof each]))
        return was !== none && is === none
      })
      if (lost && /^[a-z]{4}/.test(pair)) expect(issues).not.toEqual([])
    }),
    { numRuns: times(500, 10), seed: SEED },
  )
})
