import type { Ref, SourceId } from '#src/domain/ref.ts'
import { parseRef } from '#src/domain/ref.ts'
import type { CitedSource } from '#src/domain/shapes.ts'
import { EntityLink } from '../entity-link.tsx'
import { useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import styles from './task.module.css'

/** The sources that an answer rests on; each opens its card. */
export function SourceLinks({ citations }: { readonly citations: readonly CitedSource[] }) {
  const words = useWords().study.task
  const { index } = useSession()
  if (citations.length === 0) return null
  return (
    <div className={styles['sources']}>
      <p className={styles['label']}>{words.sources}</p>
      <ul>
        {citations.map(({ source, supports }, position) => (
          <li key={position}>
            <EntityLink to={source} from="tour">
              {index.find(source)?.title}
            </EntityLink>
            {supports !== undefined && <span className={styles['facts']}> {supports}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

export function citing(sources: readonly SourceId[]): readonly CitedSource[] {
  return sources.map((source) => ({ source }))
}

/** Passages and things on which an answer rests, as far as they may be shown. */
export function RefLinks({ refs, title }: { readonly refs: readonly string[]; readonly title?: string }) {
  const words = useWords().study.task
  const { index } = useSession()
  const { hidden } = useOutlook()
  const shown = refs.map(parseRef).filter((ref): ref is Ref => ref !== null && index.has(ref) && !hidden.has(ref))
  if (shown.length === 0) return null
  return (
    <div className={styles['sources']}>
      <p className={styles['label']}>{title ?? words.restsOn}</p>
      <ul className={styles['links']}>
        {shown.map((ref) => (
          <li key={ref}>
            <EntityLink to={ref} from="tour" />
          </li>
        ))}
      </ul>
    </div>
  )
}
