import type { Extract } from '#src/domain/extract.ts'
import { useSession, useWords } from '../../../session.tsx'
import { CutOutCards } from '../cut-out-cards.tsx'
import { Sheet } from '../sheet.tsx'

/**
 * What other documents say, each on a card with its source and its hard words; not what they can tell, which is asked.
 */
export function ExtractCards() {
  const text = useWords().handouts.extracts
  const { extracts } = useSession().index.lesson
  return (
    <Sheet title={text.title} audience="pupils">
      <p>{text.note}</p>
      <CutOutCards
        large
        cards={extracts.map((extract) => ({ id: extract.id, content: <ExtractText extract={extract} /> }))}
      />
    </Sheet>
  )
}

/** Another document in the editors' words, with the few of its own that are quoted. */
export function ExtractText({ extract }: { readonly extract: Extract }) {
  const words = useWords()
  const text = words.handouts.extracts
  const source = useSession().index.lesson.sources.find(({ id }) => id === extract.source)
  return (
    <>
      <h5>{extract.title}</h5>
      <p>
        {words.formats.span(extract.when)}. {text.fromTo(extract.from, extract.to)}
      </p>
      <p>
        <b>{text.inShort}</b> {extract.report}
      </p>
      {extract.phrases.length > 0 && (
        <p>
          <b>{text.inItsWords}</b> {words.formats.series(extract.phrases.map(text.quoted))}
        </p>
      )}
      {extract.gloss.map(({ phrase, note }) => (
        <p key={phrase}>
          <i>{phrase}</i>: {note}
        </p>
      ))}
      <p>
        <small>{source?.reference}</small>
      </p>
    </>
  )
}
