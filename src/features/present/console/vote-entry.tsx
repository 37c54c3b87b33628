import { useSession, useAppState, useWords } from '../../session.tsx'
import styles from './console.module.css'

type Props = { readonly vote: string }

/** The lecturer counts hands and types them here; the stage shows them as they are typed. */
export function VoteEntry({ vote: id }: Props) {
  const words = useWords().present
  const { index, actions } = useSession()
  const vote = index.lesson.votes.find((each) => each.id === id)
  const rounds = useAppState((state) => state.lecture.votes[id])
  if (vote === undefined) return null
  const columns = (rounds?.length ?? 0) + 1
  return (
    <div className={styles['vote']} role="group" aria-label={words.countHands}>
      <table>
        <caption>{vote.question}</caption>
        <thead>
          <tr>
            <td />
            {Array.from({ length: columns }, (_, round) => (
              <th key={round} scope="col">
                {words.round(round)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {vote.options.map(({ id: option, text }, nth) => (
            <tr key={option}>
              <th scope="row">{text}</th>
              {Array.from({ length: columns }, (_, round) => (
                <td key={round}>
                  <input
                    type="number"
                    inputMode="numeric"
                    min={0}
                    aria-label={words.handsFor(text, words.round(round))}
                    value={rounds?.[round]?.[nth] ?? ''}
                    onChange={({ target }) => {
                      actions.countHands(id, round, nth, Number(target.value))
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rounds !== undefined && (
        <button
          type="button"
          onClick={() => {
            actions.dropRound(id)
          }}
        >
          {words.dropRound}
        </button>
      )}
    </div>
  )
}
