import path from 'node:path'
import { ESLint } from 'eslint'
import { expect, it } from 'vitest'

const eslint = new ESLint()
/** An existing file, in whose place the code is checked: the rule asks for types. */
const PLACE = 'src/app/frame/offline-note.tsx'

async function isRefused(jsx: string): Promise<boolean> {
  const code = `export function Sample({ a, b, n, children }: { a: boolean; b: string; n: string | null; children?: string | object | null }) { return ${jsx} }`
  const [result] = await eslint.lintText(code, { filePath: path.resolve(PLACE) })
  return result?.messages.some(({ ruleId }) => ruleId === 'house/no-conditional-text') === true
}

it.each([
  ['<p>{a && b} rest</p>', true],
  ['<p>{b}{a ? b : null}</p>', true],
  ["<p>{b}{a ? b : ''}</p>", true],
  ['<p>{b}{a ? b : <em>{b}</em>}</p>', true],
  ['<p>{b}{a && <>{b}</>}</p>', true],
  ['<p>{b}{n}</p>', true],
  ['<>{a && b}</>', true],
  ['<p>{b}{a && <span>{b}</span>}</p>', false],
  ['<p>{b}{children}</p>', false],
  ['<p>{b}{a ? b : b + b}</p>', false],
  ['<p>{a && b}</p>', false],
  ['<p>{b}{a && <><em>{b}</em></>}</p>', false],
])('%s: %s', async (jsx, refused) => {
  expect(await isRefused(jsx)).toBe(refused)
})
