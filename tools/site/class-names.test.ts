import { expect, test } from 'vitest'
import { scopedName } from './class-names.ts'

test('a class has one name, however its file is asked for', () => {
  expect(scopedName('title', '/src/ui/tabs.module.css')).toBe('tabs-title')
  expect(scopedName('title', 'tabs.module.css?used&direct')).toBe('tabs-title')
})
