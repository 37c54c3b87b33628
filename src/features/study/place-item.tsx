import { useId } from 'react'
import type { Contents } from '#src/domain/workbook/answer.ts'
import { PLACINGS, type Placing } from '#src/domain/task.ts'
import { type Ref, isRefOf } from '#src/domain/ref.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { ChoiceRows } from './choice-rows.tsx'
import { WrittenAnswer } from './written-answer.tsx'
import styles from './task.module.css'

export type Placed = Contents['place']['items'][number]

type Props = {
  readonly item: string
  readonly title: string
  readonly placed: Placed | null
  readonly onPlace: (placed: Placed) => void
}

const MOST_EDGES = 4

/** Where one item belongs: the map's selection, or a place from the list. */
export function PlaceItem({ item, title, placed, onPlace }: Props) {
  const words = useWords().study.place
  const { selectors } = useSession()
  const { titleOf } = useOutlook()
  const chosen = useAppState(selectors.shownSelection)
  const id = useId()
  const places = usePlaces()
  const form = placed?.where.form ?? null
  const base = placed ?? { item, where: { form: 'none' }, edges: null, reason: '' }
  const ref = placed === null || placed.where.form === 'none' ? null : placed.where.ref
  const at = (next: string | null) => {
    if (form === 'point') onPlace({ ...base, where: { form, ref: next, at: null } })
    if (form === 'region') onPlace({ ...base, where: { form, ref: next, ring: [] } })
  }
  const offered = places.some((each) => each.ref === chosen) ? chosen : null
  return (
    <div className={styles['card']}>
      <ChoiceRows
        isInline
        legend={title}
        options={PLACINGS.map((each) => ({ id: each, text: words.forms[each] }))}
        chosen={form}
        onChoose={(next) => {
          onPlace({ ...base, where: whereOf(next as Placing, ref) })
        }}
      />
      {form !== null && form !== 'none' && (
        <div className={styles['field']}>
          <label htmlFor={`${id}w`}>{words.which}</label>
          <select
            id={`${id}w`}
            aria-label={words.fieldFor(words.which, title)}
            value={ref ?? ''}
            onChange={(event) => {
              at(event.target.value === '' ? null : event.target.value)
            }}
          >
            <option value="">{words.choose}</option>
            {places.map((each) => (
              <option key={each.ref} value={each.ref}>
                {each.title}
              </option>
            ))}
          </select>
          {offered !== null && offered !== ref && (
            <button
              type="button"
              onClick={() => {
                at(offered)
              }}
            >
              {words.takeFromMap(titleOf(offered))}
            </button>
          )}
        </div>
      )}
      {form === 'region' && (
        <div className={styles['field']}>
          <label htmlFor={`${id}e`}>{words.edges}</label>
          <select
            id={`${id}e`}
            aria-label={words.fieldFor(words.edges, title)}
            value={base.edges ?? ''}
            onChange={(event) => {
              onPlace({ ...base, edges: event.target.value === '' ? null : Number(event.target.value) })
            }}
          >
            <option value="">{words.choose}</option>
            {Array.from({ length: MOST_EDGES + 1 }, (_, edges) => (
              <option key={edges} value={edges}>
                {edges}
              </option>
            ))}
          </select>
        </div>
      )}
      {form !== null && (
        <WrittenAnswer
          label={words.reasonFor(title)}
          shortLabel={words.reason}
          rows={1}
          text={base.reason}
          onType={(reason) => {
            onPlace({ ...base, reason })
          }}
        />
      )}
    </div>
  )
}

function whereOf(form: Placing, ref: string | null): Placed['where'] {
  if (form === 'none') return { form }
  return form === 'point' ? { form, ref, at: null } : { form, ref, ring: [] }
}

/** Places and areas that the map may show, by name. */
function usePlaces(): readonly { readonly ref: Ref; readonly title: string }[] {
  const { lesson } = useSession().index
  const { hidden, titleOf } = useOutlook()
  return [...lesson.places, ...lesson.areas]
    .map(({ id }): Ref => id)
    .filter((ref) => !hidden.has(ref) && (isRefOf('place', ref) || isRefOf('area', ref)))
    .map((ref) => ({ ref, title: titleOf(ref) }))
    .toSorted((a, b) => a.title.localeCompare(b.title))
}
