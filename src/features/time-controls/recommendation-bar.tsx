import { Toolbar } from 'react-aria-components/Toolbar'
import { Seal } from '#src/ui/seal.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { recommendationBehind } from '#src/lesson/recommendation-behind.ts'
import styles from './time-row.module.css'

/** The seals in a row: choosing a recommendation "from a list". Arrow keys move along it. */
export function RecommendationBar() {
  const words = useWords()
  const { index, actions, selectors } = useSession()
  const { recommendations } = useOutlook()
  const selected = useAppState(selectors.shownSelection)
  const chosen = recommendationBehind(index, selected)
  return (
    <Toolbar aria-label={words.time.recommendations} className={styles['seals'] ?? ''}>
      {recommendations.map((each) => (
        <button
          key={each.id}
          type="button"
          className={styles['seal']}
          aria-label={words.shared.recommendation(each.number, each.title)}
          aria-pressed={each === chosen}
          title={each.title}
          onClick={() => {
            if (each === chosen) actions.clear()
            else actions.select(each.id, 'recommendations')
          }}
        >
          <Seal number={each.number} />
        </button>
      ))}
    </Toolbar>
  )
}
