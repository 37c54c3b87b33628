import type { Day } from './day.ts'

/** Sanitised rich text as the content compiler leaves it: the part of hast that editorial prose may use. */
export type ProseText = { readonly type: 'text'; readonly value: string }
export type ProseElement = {
  readonly type: 'element'
  readonly tagName: string
  readonly properties: Readonly<Record<string, string>>
  readonly children: readonly ProseNode[]
}
export type ProseNode = ProseText | ProseElement
export type ProseTree = { readonly type: 'root'; readonly children: readonly ProseNode[] }

/** Editorial prose: what could be said at the time, and what was known only from a later day on. */
export type Prose = {
  readonly then: ProseTree
  readonly later: readonly { readonly from: Day; readonly text: ProseTree }[]
}

/** The words of a tree without its marks. */
export function toPlainText(node: ProseNode | ProseTree): string {
  if (node.type === 'text') return node.value
  const blocks = node.type === 'root' ? '\n' : ''
  return node.children.map(toPlainText).join(blocks)
}
