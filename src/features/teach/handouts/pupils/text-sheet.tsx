import type { Passage } from '#src/domain/document.ts'
import { numberLines } from '#src/domain/lines.ts'
import { Seal } from '#src/ui/seal.tsx'
import { useSession, useWords } from '../../../session.tsx'
import { Sheet } from '../sheet.tsx'
import styles from './text-sheet.module.css'

/**
 * The document with the lines of the edition and a margin to write in. What is to be foreseen begins a page, which can
 * be handed out later.
 */
export function TextSheet() {
  const text = useWords().handouts.text
  const { index } = useSession()
  const { passages } = index.lesson
  const lines = numberLines(passages)
  const first = passages.find(({ kind }) => kind === 'recommendation')
  return (
    <Sheet title={text.title} audience="pupils">
      <div className={styles['text']} lang={index.lesson.language}>
        {passages.map((passage) => (
          <NumberedLines
            key={passage.id}
            passage={passage}
            starts={lines.get(passage.id)?.starts ?? [0]}
            first={lines.get(passage.id)?.first ?? 1}
            isOnNewPage={passage === first}
          />
        ))}
      </div>
    </Sheet>
  )
}

type LinesProps = {
  readonly passage: Passage
  readonly starts: readonly number[]
  readonly first: number
  readonly isOnNewPage: boolean
}

function NumberedLines({ passage, starts, first, isOnNewPage }: LinesProps) {
  const recommendation = useSession().index.recommendationOf(passage.id)
  return (
    <div className={styles['passage']} data-new-page={isOnNewPage}>
      {starts.map((start, at) => (
        <p key={start}>
          <span className={styles['number']}>{first + at}</span>
          <span className={styles['seal']}>
            {at === 0 && recommendation !== undefined && <Seal number={recommendation.number} />}
          </span>
          {passage.reading.slice(start, starts[at + 1]).trimEnd()}
        </p>
      ))}
    </div>
  )
}
