import { describe, expect, it } from 'vitest'
import { type ProseElement, type ProseTree, toPlainText } from '#src/domain/prose.ts'
import { type Finding, spotIn } from '../read/issue-log.ts'
import { compileMarkdown } from './markdown.ts'

function compile(markdown: string) {
  const findings: Finding[] = []
  const tree = compileMarkdown(markdown, spotIn('people.yaml'), (_, finding) => findings.push(finding))
  return { tree, findings }
}
const firstOf = (tree: ProseTree) => tree.children[0] as ProseElement

describe('compileMarkdown', () => {
  it('makes a paragraph of plain words and keeps them as they are', () => {
    const { tree, findings } = compile("The ship came at 10:30 [sic], 'in fog'.")
    expect(firstOf(tree).tagName).toBe('p')
    expect(toPlainText(tree)).toBe("The ship came at 10:30 [sic], 'in fog'.")
    expect(findings).toEqual([])
  })

  it('keeps links to things of the lesson and to https addresses', () => {
    const { tree, findings } = compile('[Kell](place:kell) and [a page](https://orsa.example/a?b=c)')
    const links = firstOf(tree).children.filter((each) => each.type === 'element')
    expect(links.map((each) => each.properties)).toEqual([
      { href: 'place:kell' },
      { href: 'https://orsa.example/a?b=c' },
    ])
    expect(findings).toEqual([])
  })

  it.each(['http://orsa.example', 'javascript:alert(1)', 'data:text/html,x', 'harbour:kell', '/places'])(
    'reports a link to %s and keeps no address',
    (address) => {
      const { tree, findings } = compile(`[here](${address})`)
      expect(findings).toMatchObject([{ rule: 'markdown' }])
      expect(JSON.stringify(tree)).not.toMatch(/javascript|data:|harbour:/)
    },
  )

  it.each([
    ['HTML', 'A <b>bold</b> word'],
    ['a script', '<script>alert(1)</script>'],
    ['a picture', '![map](https://orsa.example/map.png)'],
    ['a heading', '# Orsa'],
    ['code', 'the `archive`'],
    ['a rule', 'one\n\n---\n\ntwo'],
  ])('reports %s instead of dropping it in silence', (_, markdown) => {
    expect(compile(markdown).findings.length).toBeGreaterThan(0)
    expect(JSON.stringify(compile(markdown).tree)).not.toContain('script')
  })

  it('gives plain string properties only, and no empty text between blocks', () => {
    const { tree } = compile('1. one\n2. two\n\n> *said*')
    expect(tree.children.map((each) => each.type === 'element' && each.tagName)).toEqual(['ol', 'blockquote'])
    expect(firstOf(tree).children.map((each) => each.type === 'element' && each.tagName)).toEqual(['li', 'li'])
  })
})
