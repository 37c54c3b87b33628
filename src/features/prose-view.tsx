import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { type ReactElement, type ReactNode, createContext, useContext } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { ProseTree } from '#src/domain/prose.ts'
import { parseRef } from '#src/domain/ref.ts'
import type { Origin } from '#src/domain/reveal.ts'
import { EntityLink } from './entity-link.tsx'

type Props = { readonly tree: ProseTree; readonly from: Origin }

/** Editorial prose. Links with our schemes (`place:wonsan`) select; the compiler lets no other markup through. */
export function ProseView({ tree, from }: Props) {
  return <OriginContext value={from}>{toJsxRuntime(tree as never, RUNTIME) as ReactElement}</OriginContext>
}

/** The view that a link in the prose selects from. */
const OriginContext = createContext<Origin>('details')

type LinkProps = { readonly href?: string; readonly children?: ReactNode }

function ProseLink({ href, children }: LinkProps) {
  const from = useContext(OriginContext)
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

// a constant, because components created during render are remounted each time and lose focus
const RUNTIME = { Fragment, jsx, jsxs, components: { a: ProseLink } }
