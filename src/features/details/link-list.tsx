import type { Ref } from '#src/domain/ref.ts'
import { EntityLink } from '../entity-link.tsx'
import { ShowMore } from './show-more.tsx'
import styles from './entries.module.css'

type Props = { readonly refs: readonly Ref[]; readonly inline?: boolean }

/** Links to things, one to a line; or running on, for names of places. */
export function LinkList({ refs, inline = false }: Props) {
  if (inline)
    return (
      <ul className={styles['running']}>
        {refs.map((ref) => (
          <li key={ref}>
            <EntityLink to={ref} from="details" />
          </li>
        ))}
      </ul>
    )
  return (
    <ShowMore>
      {refs.map((ref) => (
        <li key={ref}>
          <EntityLink to={ref} from="details" />
        </li>
      ))}
    </ShowMore>
  )
}
