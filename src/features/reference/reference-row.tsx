import type { ReactNode } from 'react'
import type { Name } from '#src/domain/lesson.ts'
import type { Ref } from '#src/domain/ref.ts'
import { EntityLink } from '../entity-link.tsx'
import { LitNote } from '../lit-note.tsx'
import { useAppState, useSession } from '../session.tsx'
import styles from './reference.module.css'
import { Scripts } from './scripts.tsx'

type Props = {
  readonly to: Ref
  /** Below a heading of its group, a row is one level lower. */
  readonly heading?: 'h3' | 'h4'
  readonly names?: readonly Name[]
  readonly children: ReactNode
}

/** A row of the reference pane, headed by a link to its entity and marked if related to the selection. */
export function ReferenceRow({ to, heading: Heading = 'h3', names, children }: Props) {
  const { selectors } = useSession()
  const lit = useAppState((state) => selectors.lit(state).has(to))
  return (
    <li className={styles['row']} data-lit={lit || undefined}>
      <Heading className={styles['name']}>
        <EntityLink to={to} from="reference" />
        {names !== undefined && <Scripts names={names} />}
      </Heading>
      {children}
      {lit && <LitNote />}
    </li>
  )
}
