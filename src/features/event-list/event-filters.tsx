import { memo, useId } from 'react'
import type { RecommendationId } from '#src/domain/ref.ts'
import { Seal } from '#src/ui/seal.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import styles from './event-filters.module.css'

type Props = {
  readonly recommendation: RecommendationId | null
  readonly onRecommendation: (next: RecommendationId | null) => void
}

/** Filters the list by lane, as on the timeline, and by recommendation, which only this list has. */
export const EventFilters = memo(EventFiltersImpl)

function EventFiltersImpl({ recommendation, onRecommendation }: Props) {
  return (
    <div className={styles['filters']}>
      <LaneChips />
      <RecommendationChoice chosen={recommendation} onChoose={onRecommendation} />
    </div>
  )
}

/** All lanes, or the picked ones: pressed buttons are what the list shows. */
function LaneChips() {
  const words = useWords()
  const { index, actions } = useSession()
  const lanes = useAppState((state) => state.lanes)
  const chip = (key: string, title: string, isPressed: boolean, pick: () => void) => (
    <button key={key} type="button" className={styles['chip']} aria-pressed={isPressed} onClick={pick}>
      {title}
    </button>
  )
  return (
    <div role="group" aria-label={words.lists.lanes} className={styles['lanes']}>
      {chip('all', words.lists.everyLane, lanes === null, actions.showAllLanes)}
      {index.lesson.lanes.map(({ id, title }) =>
        chip(id, title, lanes?.includes(id) ?? false, () => {
          actions.pickLane(id)
        }),
      )}
    </div>
  )
}

type Choice = {
  readonly chosen: RecommendationId | null
  readonly onChoose: (next: RecommendationId | null) => void
}

function RecommendationChoice({ chosen, onChoose }: Choice) {
  const words = useWords()
  const { recommendations } = useOutlook()
  const group = useId()
  const radio = (id: RecommendationId | null) => (
    <input
      type="radio"
      name={group}
      className={styles['radio']}
      checked={chosen === id}
      onChange={() => {
        onChoose(id)
      }}
    />
  )
  return (
    <fieldset className={styles['choice']}>
      <legend>{words.lists.relatedTo}</legend>
      <label className={styles['all']}>
        {radio(null)}
        <span>{words.lists.everyRecommendation}</span>
      </label>
      {recommendations.map(({ id, number }) => (
        <label key={id} className={styles['one']}>
          {radio(id)}
          <Seal number={number} />
          <span className="visually-hidden">{words.shared.recommendationShort(number)}</span>
        </label>
      ))}
    </fieldset>
  )
}
