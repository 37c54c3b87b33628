import { KINDS, type Kind, type Ref, kindOf } from '#src/domain/ref.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { EventRows } from './event-rows.tsx'
import { LinkList } from './link-list.tsx'
import { Part } from './part.tsx'
import { RecommendationLinks } from './recommendation-links.tsx'

type Props = {
  readonly to: Ref
  /** Kinds that the card already shows in a part of their own. */
  readonly without: readonly Kind[]
  /** Single things that it already shows. */
  readonly shown?: readonly Ref[]
  /** Under a heading that the card has set above. */
  readonly under?: boolean
}

const NONE: readonly Ref[] = []

/** What else names this thing or is named by it, by kind. */
export function RelatedThings({ to, without, shown = NONE, under = false }: Props) {
  const words = useWords()
  const { neighbours } = useOutlook()
  const left = [...neighbours(to)].filter((ref) => ref !== to && !shown.includes(ref))
  const kinds = KINDS.filter((kind) => !without.includes(kind) && left.some((ref) => kindOf(ref) === kind))
  return kinds.map((kind) => {
    const refs = left.filter((ref) => kindOf(ref) === kind)
    return (
      <Part key={kind} title={words.details.related[kind]} under={under}>
        <Things kind={kind} refs={refs} />
      </Part>
    )
  })
}

function Things({ kind, refs }: { readonly kind: Kind; readonly refs: readonly Ref[] }) {
  const { index } = useSession()
  const { titleOf } = useOutlook()
  const wanted: ReadonlySet<Ref> = new Set(refs)
  if (kind === 'event') return <EventRows events={wanted} />
  if (kind === 'recommendation')
    return <RecommendationLinks recommendations={index.lesson.recommendations.filter(({ id }) => wanted.has(id))} />
  return <LinkList inline={kind === 'place'} refs={inOrder(index, titleOf, refs)} />
}

/** By first day where the things have days, then by title. */
function inOrder(index: LessonIndex, titleOf: (ref: Ref) => string, refs: readonly Ref[]): readonly Ref[] {
  const keys = new Map(refs.map((ref) => [ref, { day: dayOf(index, ref), title: titleOf(ref) }]))
  return [...refs].sort((a, b) => {
    const [first, second] = [keys.get(a), keys.get(b)]
    if (first === undefined || second === undefined) return 0
    return first.day - second.day || first.title.localeCompare(second.title, 'en', { numeric: true })
  })
}

function dayOf(index: LessonIndex, ref: Ref): number {
  const entity = index.find(ref)
  return entity !== undefined && 'when' in entity ? (entity.when.from ?? Number.MAX_SAFE_INTEGER) : 0
}
