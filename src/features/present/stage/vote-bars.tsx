import { useAppState, useSession, useWords } from '../../session.tsx'
import { Fitted } from './fitted.tsx'
import styles from './vote-bars.module.css'

type Props = { readonly vote: string }

/** A vote: its options, and a bar for each round of hands. */
export function VoteBars({ vote: id }: Props) {
  const words = useWords().present
  const vote = useSession().index.lesson.votes.find((each) => each.id === id)
  const rounds = useAppState((state) => state.lecture.votes[id])
  if (vote === undefined) return null
  const most = Math.max(1, ...(rounds ?? []).flat())
  return (
    <Fitted className={styles['vote']}>
      <p className={styles['question']}>{vote.question}</p>
      <ol className={styles['options']}>
        {vote.options.map(({ id: option, text }, nth) => (
          <li key={option}>
            <span className={styles['option']}>
              <b aria-hidden="true">{words.optionLetters[nth]}</b> {text}
            </span>
            {rounds?.map((hands, round) => (
              <span key={round} className={styles['count']} data-round={Math.min(round, 2)}>
                <span
                  className={styles['bar']}
                  style={{ inlineSize: `${String(((hands[nth] ?? 0) / most) * 100)}%` }}
                />
                <span className={styles['hands']}>
                  <span className="visually-hidden">{words.round(round)}: </span>
                  {hands[nth] ?? 0}
                </span>
              </span>
            ))}
          </li>
        ))}
      </ol>
      {rounds !== undefined && (
        <p className={styles['key']} aria-hidden="true">
          {rounds.map((_, round) => (
            <span key={round} data-round={Math.min(round, 2)}>
              <i />
              {words.round(round)}
            </span>
          ))}
        </p>
      )}
    </Fitted>
  )
}
