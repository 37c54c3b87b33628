import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toSchemaFiles } from './schema-files.ts'

describe('the schemas for editors', () => {
  it('are fresh in data/schema', async () => {
    const files = await toSchemaFiles()
    expect(readdirSync('data/schema').sort()).toEqual([...files.keys()].sort())
    for (const [name, text] of files) expect(readFileSync(`data/schema/${name}`, 'utf8')).toBe(text)
  })

  it('are named by every YAML file of the lesson', async () => {
    const known = [...(await toSchemaFiles()).keys()]
    const yaml = readdirSync('data/lessons', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    )
    expect(yaml.length).toBeGreaterThan(10)
    for (const name of yaml) {
      const first = readFileSync(`data/lessons/${name}`, 'utf8').split('\n')[0] ?? ''
      const [, up, schema] = /^# yaml-language-server: \$schema=((?:\.\.\/)+)schema\/(.+)$/.exec(first) ?? []
      expect(known).toContain(schema)
      expect(up?.length).toBe(3 * name.split('/').length)
    }
  })

  it('tell an author what a field means', async () => {
    expect((await toSchemaFiles()).get('events.schema.json')).toContain('A date in EDTF')
  })
})
