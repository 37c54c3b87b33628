import { KIND_NAMES, type Kind } from '#src/domain/kinds.ts'
import { type Ref, kindOf } from '#src/domain/ref.ts'
import type { Outlook } from '#src/lesson/outlook.ts'
import type { Words } from '#src/i18n/words.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import { useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { EventRows } from './event-rows.tsx'
import { FoldedPart } from './folds.tsx'
import { LinkList } from './link-list.tsx'
import { Part } from './part.tsx'
import { RecommendationLinks } from './recommendation-links.tsx'

type Props = {
  readonly to: Ref
  /** Kinds that have their own part on the card. */
  readonly without: readonly Kind[]
  /** Single things that it already shows. */
  readonly shown?: readonly Ref[]
}

type Group = { readonly kind: Kind; readonly refs: readonly Ref[] }

const NONE: readonly Ref[] = []

/** Whatever else refers to this entity or is referred to by it: its disputes, and folded away the rest, by kind. */
export function RelatedThings({ to, without, shown = NONE }: Props) {
  const words = useWords()
  const outlook = useOutlook()
  const groups = groupsOf(outlook, to, without, shown)
  const disputes = groups.find(({ kind }) => kind === 'dispute')
  const others = groups.filter(({ kind }) => kind !== 'dispute')
  return (
    <>
      {disputes !== undefined && (
        <FoldedPart name="disputes" title={words.shared.kindGroups.dispute} count={disputes.refs.length}>
          <Things {...disputes} />
        </FoldedPart>
      )}
      {others.length > 0 && (
        <FoldedPart
          name="related"
          title={words.details.relatedTitle}
          count={others.reduce((sum, { refs }) => sum + refs.length, 0)}
        >
          <Groups groups={others} />
        </FoldedPart>
      )}
    </>
  )
}

/** The same, in sight and under a heading that the card has set above. */
export function RelatedThingsInSight({ to, without }: Omit<Props, 'shown'>) {
  return <Groups groups={groupsOf(useOutlook(), to, without, NONE)} />
}

function Groups({ groups }: { readonly groups: readonly Group[] }) {
  const words = useWords()
  return groups.map((group) => (
    <Part key={group.kind} title={words.shared.kindGroups[group.kind]} under>
      <Things {...group} />
    </Part>
  ))
}

function groupsOf({ neighbours }: Outlook, to: Ref, without: readonly Kind[], shown: readonly Ref[]): readonly Group[] {
  const left = [...neighbours(to)].filter((ref) => ref !== to && !shown.includes(ref))
  return KIND_NAMES.filter((kind) => !without.includes(kind))
    .map((kind) => ({ kind, refs: left.filter((ref) => kindOf(ref) === kind) }))
    .filter(({ refs }) => refs.length > 0)
}

function Things({ kind, refs }: Group) {
  const words = useWords()
  const { index } = useSession()
  const { titleOf } = useOutlook()
  const wanted: ReadonlySet<Ref> = new Set(refs)
  if (kind === 'event') return <EventRows events={wanted} />
  if (kind === 'recommendation')
    return <RecommendationLinks recommendations={index.lesson.recommendations.filter(({ id }) => wanted.has(id))} />
  return <LinkList inline={kind === 'place'} refs={inOrder(index, titleOf, refs, words)} />
}

/** By first day where the things have days, then by title. */
function inOrder(
  index: LessonIndex,
  titleOf: (ref: Ref) => string,
  refs: readonly Ref[],
  words: Words,
): readonly Ref[] {
  const keys = new Map(refs.map((ref) => [ref, { day: dayOf(index, ref), title: titleOf(ref) }]))
  return [...refs].sort((a, b) => {
    const [first, second] = [keys.get(a), keys.get(b)]
    if (first === undefined || second === undefined) return 0
    return first.day - second.day || words.formats.compare(first.title, second.title)
  })
}

function dayOf(index: LessonIndex, ref: Ref): number {
  const entity = index.find(ref)
  return entity !== undefined && 'when' in entity ? (entity.when.from ?? Number.MAX_SAFE_INTEGER) : 0
}
