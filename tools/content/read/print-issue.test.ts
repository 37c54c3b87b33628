import { describe, expect, it } from 'vitest'
import type { Issue } from '#src/domain/issue.ts'
import { printCount, printIssue } from './print-issue.ts'

const ISSUE: Issue = {
  rule: 'dates',
  severity: 'error',
  file: 'events/orsa.yaml',
  pointer: '/events/0/when',
  line: 4,
  message: 'No such day.',
  hint: 'Check it.',
}

describe('printIssue', () => {
  it('says where, by which rule, what, and what to do', () => {
    expect(printIssue(ISSUE)).toBe('error [dates] events/orsa.yaml:4 /events/0/when\n  No such day.\n  Check it.')
  })

  it('leaves out what is not known', () => {
    const nowhere: Issue = {
      rule: 'dates',
      severity: 'error',
      file: 'events/orsa.yaml',
      pointer: '',
      message: '',
      hint: '',
    }
    expect(printIssue(nowhere)).toContain('error [dates] events/orsa.yaml\n')
  })
})

describe('printCount', () => {
  it('counts errors and warnings apart', () => {
    expect(printCount([ISSUE, { ...ISSUE, severity: 'warning' }, ISSUE])).toBe('2 errors, 1 warnings')
  })
})
