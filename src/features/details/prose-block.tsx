import { type Prose, type ProsePart, isEmptyAtDay, proseAtDay } from '#src/domain/prose.ts'
import { useWords } from '../session.tsx'
import { ProseView } from '../prose-view.tsx'
import { useHorizon } from '../use-horizon.ts'
import { Fact } from './facts.tsx'
import { Part } from './part.tsx'
import styles from './details.module.css'

type BlockProps = { readonly prose: Prose; readonly tone?: 'prose' | 'short' | 'because' }

/**
 * Prose as of the day: what could be said at the time, what became known since, and separately from both what was known
 * only later. Nothing while nothing may be said.
 */
export function ProseBlock({ prose, tone = 'prose' }: BlockProps) {
  const words = useWords()
  const horizon = useHorizon()
  const { then, since, later } = proseAtDay(prose, horizon)
  if (isEmptyAtDay(prose, horizon)) return null
  return (
    <div className={styles[tone]}>
      <ProseView tree={then} from="details" />
      {since.map((part) => (
        <Dated key={part.from} part={part} />
      ))}
      {later.length > 0 && (
        <div className={styles['later']}>
          {tone === 'prose' && <h4 className={styles['label']}>{words.details.nowWeKnow}</h4>}
          {later.map((part) => (
            <Dated key={part.from} part={part} marked={tone !== 'prose'} />
          ))}
        </div>
      )}
    </div>
  )
}

/**
 * A part followed by the day on which it became known. Placed before it, the day would look like the day it happened.
 */
function Dated({ part: { from, text }, marked = false }: { readonly part: ProsePart; readonly marked?: boolean }) {
  const words = useWords()
  const day = from === null ? words.details.inHindsight : words.details.knownBy(words.formats.day(from))
  return (
    <div className={styles['dated']}>
      <ProseView tree={text} from="details" />
      <p className={styles['since']}>{marked ? words.details.nowWeKnowWhen(day) : day}</p>
    </div>
  )
}

type LabelledProps = { readonly label: string; readonly prose: Prose | undefined }

/** Prose under a title of its own, which goes with it. */
export function ProseUnder({ label, prose }: LabelledProps) {
  const horizon = useHorizon()
  if (prose === undefined || isEmptyAtDay(prose, horizon)) return null
  return (
    <Part title={label}>
      <ProseBlock prose={prose} />
    </Part>
  )
}

/** Prose among the short facts. */
export function ProseFact({ label, prose }: LabelledProps) {
  const horizon = useHorizon()
  if (prose === undefined || isEmptyAtDay(prose, horizon)) return null
  return (
    <Fact label={label}>
      <ProseBlock prose={prose} tone="short" />
    </Fact>
  )
}
