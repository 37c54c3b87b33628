import { useAppState, useSession, useWords } from '../../session.tsx'
import { FittedText } from './fitted-text.tsx'
import styles from './vote-bars.module.css'

type Props = { readonly vote: string }

/** Rounds of hands that a stage has room and patterns for: the first and the newest. */
const ROUNDS_SHOWN = 3

/** A vote: its options, and a bar for each round of hands. */
export function VoteBars({ vote: id }: Props) {
  const words = useWords().present
  const vote = useSession().index.lesson.votes.find((each) => each.id === id)
  const rounds = useAppState((state) => state.lecture.votes[id])
  if (vote === undefined) return null
  const shown = (rounds ?? [])
    .map((hands, round) => ({ hands, round }))
    .filter(({ round }, _, all) => round === 0 || round > all.length - ROUNDS_SHOWN)
  const most = Math.max(1, ...shown.flatMap(({ hands }) => hands))
  return (
    <FittedText className={styles['vote']}>
      <p className={styles['question']}>{vote.question}</p>
      <ol className={styles['options']}>
        {vote.options.map(({ id: option, text }, nth) => (
          <li key={option}>
            <span className={styles['option']}>
              <b aria-hidden="true">{words.optionLetters[nth]}</b> {text}
            </span>
            {shown.map(({ hands, round }, at) => (
              <span key={round} className={styles['count']} data-round={at}>
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
      {shown.length > 0 && (
        <p className={styles['key']} aria-hidden="true">
          {shown.map(({ round }, at) => (
            <span key={round} data-round={at}>
              <i />
              {words.round(round)}
            </span>
          ))}
        </p>
      )}
    </FittedText>
  )
}
