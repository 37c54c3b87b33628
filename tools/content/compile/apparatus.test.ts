import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { ApparatusFile, PassagesFile } from '#src/lesson/schema/document-files.ts'
import { restoreSeed } from './apparatus.ts'

describe('restoreSeed', () => {
  it('puts head, separators and passages together in the order of the passages', () => {
    const apparatus: ApparatusFile = {
      head: 'Papers',
      separators: [
        { before: 'passage:b', text: '\n' },
        { before: 'passage:a', text: '\n\n' },
      ],
    }
    const passages = [
      { id: 'a', seed: 'One' },
      { id: 'b', seed: 'Two' },
    ]
    expect(restoreSeed(apparatus, passages)).toBe('Papers\n\nOne\nTwo')
  })

  it('ends with the tail, such as the line break with which most editors end a file', () => {
    const apparatus: ApparatusFile = { head: '', separators: [], tail: '\n' }
    expect(restoreSeed(apparatus, [{ id: 'a', seed: 'One' }])).toBe('One\n')
  })

  it.each(['tests/fixtures/tiny-lesson', 'data/lessons/cable-75511'])(
    'gives seed.txt of %s, byte for byte',
    (lesson) => {
      const read = (name: string) => readFileSync(`${lesson}/document/${name}`)
      const apparatus = parse(read('apparatus.yaml').toString()) as ApparatusFile
      const passages = parse(read('passages.yaml').toString()) as PassagesFile
      expect(Buffer.from(restoreSeed(apparatus, passages)).equals(read('seed.txt'))).toBe(true)
    },
  )
})
