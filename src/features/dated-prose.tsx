import { type Prose, isEmptyAtDay, proseAtDay } from '#src/domain/prose.ts'
import type { Origin } from '#src/domain/reveal.ts'
import { useWords } from './session.tsx'
import { ProseView } from './prose-view.tsx'
import { useHorizon } from './use-horizon.ts'

type Props = { readonly prose: Prose; readonly from: Origin; readonly whenSilent?: string }

/** Prose as of the day, compact: its parts in order, each later one followed by its day. */
export function DatedProse({ prose, from, whenSilent }: Props) {
  const words = useWords()
  const horizon = useHorizon()
  const { then, since, later } = proseAtDay(prose, horizon)
  if (isEmptyAtDay(prose, horizon)) return whenSilent === undefined ? null : <p>{whenSilent}</p>
  return (
    <>
      {then.children.length > 0 && <ProseView tree={then} from={from} />}
      {[...since, ...later].map((part, position) => (
        <div key={position}>
          <ProseView tree={part.text} from={from} />
          <span className="since-day">
            {part.from === null ? words.details.inHindsight : words.details.knownBy(words.formats.day(part.from))}
          </span>
        </div>
      ))}
    </>
  )
}
