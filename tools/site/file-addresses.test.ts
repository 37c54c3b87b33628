import { expect, test } from 'vitest'
import { fileAddresses, toDataBlock } from './file-addresses.ts'

const LESSON = 'cable-75511'

test('while one works on it the files have their own names', async () => {
  const { lesson, ground } = await fileAddresses(LESSON, false)
  expect(lesson).toBe(`lessons/${LESSON}/lesson.json`)
  expect(ground).not.toEqual({})
  for (const address of Object.values(ground)) expect(address).not.toMatch(/-[0-9a-f]{10}\./)
})

test('no name of a file can end the block that it stands in', () => {
  const addresses = { lesson: '</script><script>alert(1)', files: {}, ground: {} } as never
  const block = toDataBlock(addresses)
  expect(block.match(/<\/script>/g)).toHaveLength(1)
  expect(JSON.parse(/>(.*)<\/script>$/.exec(block)?.[1] ?? '')).toEqual(addresses)
})
