import { useId, useMemo } from 'react'
import { lineAt, numberLines } from '#src/domain/lines.ts'
import type { NotePlace } from '#src/domain/quotation.ts'
import { useSession, useWords } from './session.tsx'

/** Letters shown on either side of words that occur more than once in a passage. */
const AROUND = 24

type Props = {
  /** Places of the same words; the one that counts goes first. */
  readonly places: readonly NotePlace[]
  readonly onChoose: (start: number) => void
}

/** Chooses which occurrence of equal words is meant; nothing if they occur only once. */
export function OccurrenceChoice({ places, onChoose }: Props) {
  const words = useWords().notes
  const { passages } = useSession().index.lesson
  const lines = useMemo(() => numberLines(passages), [passages])
  const id = useId()
  const [chosen, ...others] = places
  if (chosen === undefined || others.length === 0) return null
  const textOf = ({ passage, start, end, exact }: NotePlace) => {
    const reading = passages.find((each) => each.id === passage)?.reading ?? ''
    const where = lines.get(passage)
    const around = [reading.slice(Math.max(0, start - AROUND), start), exact, reading.slice(end, end + AROUND)].join('')
    return words.occurrence(where === undefined ? 0 : lineAt(where, start), around)
  }
  return (
    <>
      <label htmlFor={id}>{words.which(places.length)}</label>
      <select
        id={id}
        value={chosen.start}
        onChange={(event) => {
          onChoose(Number(event.target.value))
        }}
      >
        {places
          .toSorted((a, b) => a.start - b.start)
          .map((place) => (
            <option key={place.start} value={place.start}>
              {textOf(place)}
            </option>
          ))}
      </select>
    </>
  )
}
