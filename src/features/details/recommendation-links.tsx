import type { Recommendation } from '#src/domain/lesson.ts'
import { Seal } from '#src/ui/seal.tsx'
import { useWords } from '../session.tsx'
import { EntityLink } from '../entity-link.tsx'
import styles from './entries.module.css'

/** Recommendations by seal and title. */
export function RecommendationLinks({ recommendations }: { readonly recommendations: readonly Recommendation[] }) {
  const words = useWords()
  return (
    <ul className={styles['list']}>
      {recommendations.map(({ id, number, title }) => (
        <li key={id} className={styles['sealed']}>
          <Seal number={number} />
          <EntityLink to={id} from="details">
            <span className="visually-hidden">{words.shared.recommendation(number, '')}</span>
            {title}
          </EntityLink>
        </li>
      ))}
    </ul>
  )
}
