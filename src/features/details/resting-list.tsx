import { Seal } from '#src/ui/seal.tsx'
import { useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { isJudged } from './outcome-part.tsx'
import styles from './resting-list.module.css'

/**
 * Shown instead of the card while nothing is selected: the recommendations in words, each with its outcome once that
 * can be known. It serves as the key to the seals and as a table of contents.
 */
export function RestingList() {
  const words = useWords()
  const { actions } = useSession()
  const { horizon, recommendations } = useOutlook()
  if (recommendations.length === 0) return null
  return (
    <section aria-label={words.details.all(recommendations.length)} className={styles['list']} data-side="right">
      <h2>{words.details.all(recommendations.length)}</h2>
      <ol>
        {recommendations.map(({ id, number, title, outcome }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                actions.select(id, 'recommendations')
              }}
            >
              <Seal number={number} />
              <span>
                <span className="visually-hidden">{words.shared.recommendation(number, '')}</span>
                <bdi>{title}</bdi>
                {isJudged(outcome, horizon) && <span className={styles['verdict']}>{outcome.headline}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
