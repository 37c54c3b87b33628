import rehypeSanitize, { type Options } from 'rehype-sanitize'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { ProseNode, ProseTree } from '#src/domain/prose.ts'
import { KIND_NAMES } from '#src/domain/kinds.ts'
import { parseRef } from '#src/domain/ref.ts'
import type { Report, Spot } from '../read/issue-log.ts'

const SAFE: Options = {
  tagNames: ['p', 'em', 'strong', 'a', 'ul', 'ol', 'li', 'blockquote', 'br'],
  attributes: { a: ['href'] },
  protocols: { href: [...KIND_NAMES, 'https'] },
  strip: ['script', 'style'],
}
const UNDERSTOOD = new Set<string>([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'link',
  'list',
  'listItem',
  'blockquote',
  'break',
])
const toTree = unified().use(remarkParse).use(remarkRehype).use(rehypeSanitize, SAFE)
type Content = ReturnType<typeof toTree.runSync>['children'][number]

/** Editorial Markdown as a sanitised tree. What the app would not show is reported, never silently dropped. */
export function compileMarkdown(markdown: string, spot: Spot, report: Report): ProseTree {
  const source = toTree.parse(markdown)
  visit(source, (node) => {
    if (!UNDERSTOOD.has(node.type)) {
      report(spot, {
        rule: 'markdown',
        message: `Prose cannot hold this: ${node.type}.`,
        hint: 'Use paragraphs, lists, quotations, *emphasis* and links. Put \\ before a sign that is meant as itself.',
      })
    } else if (node.type === 'link' && !isAllowed(node.url)) {
      report(spot, {
        rule: 'markdown',
        message: `The link leads to “${node.url}”.`,
        hint: 'Link to a thing of the lesson, such as place:its-id, or to an address that begins with https:.',
      })
    }
  })
  return { type: 'root', children: toProse(toTree.runSync(source).children) }
}

function isAllowed(url: string): boolean {
  return parseRef(url) !== null || (url.startsWith('https://') && URL.canParse(url))
}

/** Only text and elements, and only plain text as properties; line breaks between blocks say nothing. */
function toProse(nodes: readonly Content[], top = true): ProseNode[] {
  return nodes.flatMap((node): ProseNode[] => {
    if (node.type === 'text') return top && node.value.trim() === '' ? [] : [{ type: 'text', value: node.value }]
    if (node.type !== 'element') return []
    const href = node.properties['href']
    const blocks = ['ul', 'ol', 'blockquote'].includes(node.tagName)
    return [
      {
        type: 'element',
        tagName: node.tagName,
        properties: typeof href === 'string' ? { href } : {},
        children: toProse(node.children, blocks),
      },
    ]
  })
}
