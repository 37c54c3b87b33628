import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesBelow, importsIn, reachableFrom } from './import-graph.mjs'

describe('importsIn', () => {
  test('finds what a file needs when it runs, whichever way it is named', () => {
    const source = `import a from 'a'
import {
  b,
  type B,
} from './b.ts'
import './c.css'
export { d } from '#src/d.ts'
const e = lazy(() => import('./e.tsx'))
const f = await vi.importActual<typeof F>('./f.ts')`
    expect(importsIn(source).sort()).toEqual(['#src/d.ts', './b.ts', './c.css', './e.tsx', './f.ts', 'a'])
  })

  test('leaves out types, and words that only look like it', () => {
    expect(importsIn(`import type { A } from './a.ts'\n// import b from './b.ts'\nconst c = "from './c.ts'"`)).toEqual(
      [],
    )
  })
})

describe('reachableFrom', () => {
  test('walks from file to file, and names packages', () => {
    const found = reachableFrom(['src/features/map/frame/globe.tsx'])
    expect(found).toContain('d3-geo')
    expect(found).toContain('src/widgets/locator/locator.ts')
  })

  test('does not look beyond a wall', () => {
    const isWall = (file: string) => file === 'src/widgets/locator/locator.ts'
    expect(reachableFrom(['src/features/map/frame/globe.tsx'], { isWall })).not.toContain('d3-geo')
  })

  test('leads to no file of the project that does not exist', () => {
    // this test holds imports that are none
    const isTest = (file: string) => file.includes('.test.') && !file.includes('import-graph')
    const tests = filesBelow(['src', 'tools', 'tests', 'bench']).filter(isTest)
    const found = [...reachableFrom(tests)].filter((file) => /^(?:src|tools|tests|bench)\//.test(file))
    expect(found.length).toBeGreaterThan(tests.length * 2)
    expect(found.filter((file) => !existsSync(file))).toEqual([])
  })
})
