const BLOCKS = new Set(['P', 'LI', 'DT', 'DD', 'H1', 'H2', 'H3', 'H4', 'H5', 'BLOCKQUOTE', 'SECTION', 'UL', 'OL', 'DL'])
const INDENTS: Readonly<Record<string, string>> = { LI: '- ', DD: '  ' }

/** An element as plain text: a line for each block, a blank line before each heading. */
export function textOf(element: Element): string {
  const lines: string[] = ['']
  const add = (text: string) => {
    lines[lines.length - 1] = `${lines.at(-1) ?? ''}${text}`
  }
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) add(node.textContent ?? '')
    if (!(node instanceof Element)) return
    const { tagName } = node
    const isBlock = BLOCKS.has(tagName)
    if (isBlock && lines.at(-1) !== '') lines.push('')
    if (/^H[1-4]$/.test(tagName) && lines.length > 1) lines.push('')
    if (isBlock) add(INDENTS[tagName] ?? '')
    if (tagName === 'Q') add('“')
    node.childNodes.forEach(walk)
    if (tagName === 'Q') add('”')
    if (isBlock) lines.push('')
  }
  walk(element)
  return `${lines
    .map((line) => line.trimEnd())
    .filter((line, at, all) => line.trim() !== '' || all[at - 1]?.trim() !== '')
    .join('\n')
    .trim()}\n`
}
