import { describe, expect, it, test } from 'vitest'
import { words } from '#tests/support/english.ts'
import { tinyIndex } from '#tests/support/tiny-lesson.ts'
import { decodeState } from '../url-codec.ts'
import { linkStart } from './link-start.ts'

const index = tinyIndex()
const start = linkStart(index.lesson)
const decode = (query: string) => decodeState(query, index)
const first = { selection: 'recommendation:1' }

describe('a link that a mail program has had in its hands shows what the clean one shows', () => {
  const CLEAN = 'select=recommendation:1&asof=1921-03-09&later=hide'
  test.each([
    'select=recommendation:1&amp;asof=1921-03-09&amp;later=hide',
    'select=recommendation:1&amp;amp;asof=1921-03-09&amp;amp;later=hide.',
    'select=recommendation:1&#38;asof=1921-03-09&#38;later=hide',
    'select=recommendation%253A1&asof=1921-03-09&later=hide',
    'select%3Drecommendation%3A1%26asof%3D1921-03-09%26later%3Dhide',
    'select=3Drecommen=dation:1&asof=3D1921-03-09&later=3Dhide',
    'select=recommen%0D%0Adation:1&asof=1921-%0A03-09&lat%0Aer=hide',
    'Select=Recommendation:1&ASOF=1921-03-09&Later=HIDE',
    'select=ｒｅｃｏｍｍｅｎｄａｔｉｏｎ：１&asof=１９２１－０３－０９&later=hide',
    'select＝recommendation：1＆asof＝1921－03－09＆later＝hide',
    'select=％Ｃ２％Ａ０recommendation:1&asof=％Ｃ２％Ａ０1921-03-09％ｃ２％ａ０&later=hide',
    'select=recommendation:1&asof=1921\u201103\u201109&later=hi\u00adde',
    'select=recommendation:1&asof=9 March 1921&later=hide',
    'select=recommendation:1&asof=1921/3/9&later=hide&later=hide',
    'select=recommendation:1&asof=19210309&laterr=hide',
    ...['.', ')', ',', '”', '>', '%20', '%0A', '%E2%80%9D', '</a>', '%3C/a%3E', '?utm_source=x'].map(
      (mark) => CLEAN + mark,
    ),
  ])('%s', (query) => {
    expect(decode(query)).toMatchObject({ state: decode(CLEAN).state, issues: [] })
    expect(decode(CLEAN).state).toMatchObject({ ...first, later: 'hide' })
  })
})

describe('what others add to a link is passed over without a word', () => {
  test.each([
    'fbclid=IwAR0_x',
    'utm_source=letter&utm_medium=mail&utm_campaign=later%3Dshow%26x',
    'gclid=a&mc_cid=b&_hsenc=c&igshid=d&ref=events&msclkid=e&ttclid=f',
    'lti_user=7&session=1950-10-12',
    'weather=fine&code=5&test=1',
  ])('%s', (added) => {
    for (const query of [`${added}&select=recommendation:1`, `select=recommendation:1&${added}`]) {
      expect(decode(query)).toMatchObject({ state: { ...start, ...first }, issues: [] })
    }
  })
})

describe('a guard', () => {
  test.each([
    'later=hid',
    'later=',
    'later',
    'later=h%69d',
    'later=show&later=hide',
    'later=hide&later=show',
    'ltaer=hid',
  ])('never falls open: %s', (query) => {
    expect(decode(query).state.later).toBe('hide')
  })
  it('says that it was closed because it could not be read', () => {
    const { issues } = decode('later=hid')
    expect(issues).toEqual([{ parameter: 'later', value: 'hid', problem: 'guard' }])
    expect(words.frame.linkProblems(issues)).toContain('later=hid: not readable, so the setting that shows less')
  })
  it('is open when the link says so plainly', () => {
    expect(decode('later=show').state.later).toBe('show')
  })
})

describe('what is lost of a link', () => {
  it('is told when a name is unknown but the value can only be ours', () => {
    expect(decode('sl=recommendation:1').issues).toEqual([
      { parameter: 'sl', value: 'recommendation:1', problem: 'unknown-parameter' },
    ])
  })
  it('is told when it asks for two different things', () => {
    const { state, issues } = decode('select=recommendation:1&select=event:fleet-sails')
    expect(state.selection).toBe('event:fleet-sails')
    expect(issues.map(({ problem }) => problem)).toEqual(['given-twice'])
  })
  it('is told for a day that can be read in two ways', () => {
    expect(decode('asof=9.3.1921').issues.map(({ problem }) => problem)).toEqual(['not-a-day'])
    expect(decode('asof=21.3.1921').issues.map(({ problem }) => problem)).not.toContain('not-a-day')
  })
  it('is told in one notice that stays short, whatever the link holds', () => {
    const many = Array.from({ length: 500 }, (_, at) => `select=place:${'x'.repeat(100_000 / 500)}${at}`).join('&')
    for (const query of [
      `select=${'é'.repeat(100_000)}`,
      many,
      `asof=${'%25'.repeat(40_000)}`,
      `at=${'.'.repeat(100_000)}x`,
    ]) {
      const { issues } = decode(query)
      expect(issues).not.toEqual([])
      expect(words.frame.linkProblems(issues).length).toBeLessThan(700)
    }
  })
})
