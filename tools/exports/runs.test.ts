import { describe, expect, it } from 'vitest'
import { toRuns } from './runs.ts'

describe('toRuns', () => {
  it('keeps italics and drops the element around the entry', () => {
    expect(toRuns('  <div class="csl-entry">Brand, A. <i>The Log</i>. Orsa.</div>\n')).toEqual([
      'Brand, A. ',
      { italic: 'The Log' },
      '. Orsa.',
    ])
  })

  it('sets upright what stands upright within italics', () => {
    expect(toRuns('<i>On <span style="font-style:normal;">The Log</span></i>')).toEqual([{ italic: 'On ' }, 'The Log'])
  })

  it('gives the signs of markup back as signs', () => {
    expect(toRuns('A&#38;M &#60;script&#62; &quot;so&quot;')).toEqual(['A&M <script> "so"'])
  })

  it('leaves text alone that only looks like markup', () => {
    expect(toRuns('1 < 2 & 3 > 2')).toEqual(['1 < 2 & 3 > 2'])
  })
})
