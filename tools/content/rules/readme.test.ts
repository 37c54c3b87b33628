import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ALL_RULES } from './all-rules.ts'

const HEADING = '## The rules'

describe('the guide for authors', () => {
  it('lists every rule with its sentence, in order', () => {
    const [, section = ''] = readFileSync('data/README.md', 'utf8').split(`${HEADING}\n`)
    const listed = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('- **'))
    expect(listed).toEqual(ALL_RULES.map(({ name, sentence }) => `- **${name}**: ${sentence}`))
  })
})
