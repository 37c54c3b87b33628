import { type ReactNode, createElement } from 'react'
import type { ProseNode, ProseTree } from '#src/domain/prose.ts'
import { parseRef } from '#src/domain/ref.ts'
import type { Origin } from '#src/domain/reveal.ts'
import { EntityLink } from './entity-link.tsx'

type Props = { readonly tree: ProseTree; readonly from: Origin }

/**
 * Editorial prose. Links with our schemes (`place:wonsan`) select; the compiler lets no other attribute through, and
 * only harmless elements.
 */
export function ProseView({ tree, from }: Props) {
  return <Nodes nodes={tree.children} from={from} />
}

function Nodes({ nodes, from }: { readonly nodes: readonly ProseNode[]; readonly from: Origin }): ReactNode {
  return nodes.map((node, position) => {
    if (node.type === 'text') return node.value
    const { tagName, properties, children } = node
    const inner = children.length === 0 ? undefined : <Nodes nodes={children} from={from} />
    return tagName === 'a' ? (
      <ProseLink key={position} href={properties['href'] ?? ''} from={from}>
        {inner}
      </ProseLink>
    ) : (
      createElement(tagName, { key: position }, inner)
    )
  })
}

type LinkProps = { readonly href: string; readonly from: Origin; readonly children: ReactNode }

function ProseLink({ href, from, children }: LinkProps) {
  const ref = parseRef(href)
  if (ref !== null)
    return (
      <EntityLink to={ref} from={from}>
        {children}
      </EntityLink>
    )
  return (
    <a href={href} rel="noreferrer" target="_blank">
      {children}
    </a>
  )
}
