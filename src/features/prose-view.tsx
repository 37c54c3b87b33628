import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ReactElement, ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { ProseTree } from '#src/domain/prose.ts'
import { parseRef } from '#src/domain/ref.ts'
import type { View } from '#src/domain/selection.ts'
import { EntityLink } from './entity-link.tsx'

type Props = { readonly tree: ProseTree; readonly from: View }

/** Editorial prose. Links with our schemes (`place:wonsan`) select; the compiler lets no other markup through. */
export function ProseView({ tree, from }: Props) {
  const Link = ({ href, children }: { readonly href?: string; readonly children?: ReactNode }) => {
    const ref = parseRef(href ?? '')
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
  return toJsxRuntime(tree as never, { Fragment, jsx, jsxs, components: { a: Link } }) as ReactElement
}
