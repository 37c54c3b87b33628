import { useCallback, useMemo, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { SearchField } from 'react-aria-components/SearchField'
import type { Place } from '#src/domain/lesson.ts'
import type { PlaceId } from '#src/domain/ref.ts'
import { ChoiceList } from '#src/ui/choice-list.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useOutlook } from '../use-outlook.ts'
import { toBareLetters, groupPlaces, searchTextOf } from './place-groups.ts'
import { PlaceOption } from './place-option.tsx'
import styles from './place-list.module.css'

/** Every place of the lesson as a list box: the map for keyboard and screen reader users. */
export function PlaceList() {
  const words = useWords()
  const { index, actions, selectors } = useSession()
  const [typed, setTyped] = useState('')
  const chosen = useAppState(selectors.shownSelection)
  const asked = useAppState(selectors.reveal)
  const lit = useAppState(selectors.lit)
  const { places } = index.lesson
  const { events } = useOutlook()
  const texts = useMemo(() => new Map(places.map((place) => [place.id, searchTextOf(place)])), [places])
  const counts = useMemo(() => countByPlace(events), [events])
  const groups = useMemo(() => {
    const wanted = toBareLetters(typed.trim())
    return groupPlaces(
      places.filter((place) => texts.get(place.id)?.includes(wanted)),
      words,
    )
  }, [places, texts, typed, words])
  const shown = groups.flatMap((group) => group.items)
  const reveal = useMemo(() => {
    if (asked === null || asked.from === 'places') return null
    const inOrder = groups.flatMap((group) => group.items)
    const seen = inOrder.find((place) => place.id === asked.ref) ?? inOrder.find((place) => lit.has(place.id))
    return seen === undefined ? null : { id: seen.id, serial: asked.serial }
  }, [groups, asked, lit])
  const choose = useCallback(
    (place: Place) => {
      actions.select(place.id, 'places')
    },
    [actions],
  )
  const optionOf = useCallback(
    (place: Place) => <PlaceOption place={place} events={counts.get(place.id) ?? 0} />,
    [counts],
  )
  return (
    <div className={styles['places']}>
      <SearchField value={typed} onChange={setTyped} className={styles['search'] ?? ''}>
        <Label>{words.lists.findPlace}</Label>
        <div className={styles['field']}>
          <Input dir="auto" className={styles['input'] ?? ''} />
          <Button className={styles['clear'] ?? ''} aria-label={words.lists.emptySearch}>
            ×
          </Button>
        </div>
      </SearchField>
      <p role="status" className={styles['tally']}>
        {words.lists.placeCount(shown.length, places.length)}
      </p>
      <ChoiceList
        label={words.lists.places}
        groups={groups}
        chosen={chosen}
        reveal={reveal}
        textOf={nameOf}
        whenEmpty={words.lists.noPlaces(typed.trim())}
        onChoose={choose}
      >
        {optionOf}
      </ChoiceList>
    </div>
  )
}

const nameOf = (place: Place) => place.name

function countByPlace(events: readonly { readonly places: readonly PlaceId[] }[]): ReadonlyMap<PlaceId, number> {
  const counts = new Map<PlaceId, number>()
  for (const place of events.flatMap((event) => [...new Set(event.places)])) {
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return counts
}
