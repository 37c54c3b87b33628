import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow } from '#tools/run/import-graph.mjs'

const TEST = /\.test\.tsx?$|^tests\//
const EXPORTED = /^export\s+(?:async\s+)?(const|function\*?|class|type|interface)\s+([\w$]+)/gm
const NAMED = /^(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s+'([^']+)'/gm
const WHOLE = /\bimport(?:\s+(?:type\s+)?\*\s+as\s+[\w$]+\s+from\s+|\()'([^']+)'/g
/** Loaded by the site's build under their names: tools/site/vite-plugin.ts. */
const LOADED_BY_NAME = [
  'src/app/prerender.tsx',
  'src/app/prerender-events.tsx',
  'src/app/first-view/render-first-view.tsx',
]

const files = [
  ...filesBelow(['src', 'tools', 'tests', 'bench']).filter((file) => /(?<!\.d)\.tsx?$/.test(file)),
  'vite.config.ts',
]
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))

/** The path of an imported file from the root; of a package, its name. */
function pathOf(specifier: string, importer: string): string {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(importer), specifier)
  return specifier.replace(/^#/, '')
}

type Use = { readonly by: string; readonly name: string }
const uses = new Map<string, Use[]>()
const note = (file: string, use: Use) => uses.set(file, [...(uses.get(file) ?? []), use])
for (const [by, text] of texts) {
  for (const [, list = '', specifier = ''] of text.matchAll(NAMED)) {
    for (const each of list.split(',')) {
      const name =
        each
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)[0] ?? ''
      note(pathOf(specifier, by), { by, name })
    }
  }
  // a file that is imported whole: any word of the importer may be one of its names
  for (const [, specifier = ''] of text.matchAll(WHOLE)) {
    for (const name of new Set(text.match(/[\w$]+/g))) note(pathOf(specifier, by), { by, name })
  }
}

const exported = [...texts]
  .filter(([file]) => !LOADED_BY_NAME.includes(file) && !file.endsWith('.config.ts'))
  .flatMap(([file, text]) => [...text.matchAll(EXPORTED)].map(([, kind = '', name = '']) => ({ file, kind, name })))
const usersOf = ({ file, name }: { file: string; name: string }) =>
  (uses.get(file) ?? []).flatMap((use) => (use.name === name ? [use.by] : []))
const timesIn = (file: string, name: string) =>
  texts.get(file)!.match(new RegExp(`(?<![\\w$])${name.replace('$', '\\$')}(?![\\w$])`, 'g'))!.length

const isType = ({ kind }: { kind: string }) => ['type', 'interface'].includes(kind)

test('every exported value is imported by another file, and every type is used', () => {
  expect(exported.length).toBeGreaterThan(500)
  const unused = exported
    .filter((each) => usersOf(each).length === 0)
    // a type that an exported function takes or gives may have a name for whoever needs it
    .filter((each) => !isType(each) || timesIn(each.file, each.name) === 1)
    // a list of words from which a type is made goes with the type
    .filter(({ file, name }) => !texts.get(file)!.includes(`(typeof ${name})[number]`))
  expect(unused.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
})

/** By name, with a reason. */
const FOR_TESTS: Readonly<Record<string, string>> = {
  KNOWN_OPERATORS: 'asks whether the simple painter knows every word of the style',
  viewOf: 'the whole view as a value, for what shows it elsewhere',
  readView: 'the way back from it',
}

test('nothing is there for its tests alone', () => {
  const forTests = exported
    .filter((each) => !TEST.test(each.file) && !isType(each))
    .filter((each) => usersOf(each).length > 0 && usersOf(each).every((by) => TEST.test(by)))
    .filter(({ file, name }) => timesIn(file, name) === 1 && !(name in FOR_TESTS))
  expect(forTests.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
})
