import type { Evidence } from '#src/domain/shapes.ts'
import { isEmptyAtDay } from '#src/domain/prose.ts'
import { useWords } from '../session.tsx'
import { EntityLink } from '../entity-link.tsx'
import { useHorizon } from '../use-horizon.ts'
import { Part } from './part.tsx'
import { ProseBlock } from './prose-block.tsx'
import styles from './entries.module.css'

/** The evidence for a line, place by place: the unit there, what a text says about it, and which text. */
export function EvidenceTable({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const words = useWords()
  const horizon = useHorizon()
  const known = evidence.filter(({ statement }) => !isEmptyAtDay(statement, horizon))
  if (known.length === 0) return null
  return (
    <Part title={words.details.evidence}>
      <table className={styles['evidence']}>
        <thead>
          <tr>
            <th scope="col">{words.details.evidencePlace}</th>
            <th scope="col">{words.details.evidenceStatement}</th>
          </tr>
        </thead>
        <tbody>
          {known.map((each, position) => (
            <tr key={position}>
              <th scope="row">
                <EntityLink to={each.place} from="details" />
              </th>
              <td>
                <span className={styles['unit']}>{each.unit}</span> <ProseBlock prose={each.statement} tone="short" />
                <span className={styles['meta']}>
                  <EntityLink to={each.source} from="details" />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
