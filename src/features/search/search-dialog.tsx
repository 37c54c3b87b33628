import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import { type Ref, parseRef } from '#src/domain/ref.ts'
import { ModalDialog } from '#src/ui/modal-dialog.tsx'
import { useSession, useWords } from '../session.tsx'
import { draftKeys, useDraft } from '../use-draft.ts'
import { useOutlook, useKnownStatusInWords } from '../use-outlook.ts'
import { type SearchHit, createSearch } from './search-index.ts'
import type { Piece } from './snippet.ts'
import styles from './search-dialog.module.css'
import { spellingsOf } from './spellings.ts'

type Props = { readonly open: boolean; readonly onClose: () => void }

/**
 * A search field and its results in groups. Arrow keys move through the results while the field keeps the focus; Enter
 * selects.
 */
export function SearchDialog({ open, onClose }: Props) {
  const words = useWords()
  return (
    <ModalDialog label={words.search.title} open={open} onClose={onClose}>
      <SearchBody onClose={onClose} />
    </ModalDialog>
  )
}

function SearchBody({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const { index, actions } = useSession()
  const outlook = useOutlook()
  const search = useMemo(() => createSearch(index), [index])
  const draft = useDraft(draftKeys.search)
  const query = draft.fields?.['query'] ?? ''
  const setQuery = (typed: string) => {
    if (typed === '') draft.drop()
    else draft.type({ query: typed })
  }
  const { languages, example } = useMemo(() => spellingsOf(index.lesson), [index])
  const asked = query.trim() !== ''
  const groups = useMemo(() => search(query, outlook), [search, query, outlook])
  const count = groups.reduce((sum, group) => sum + group.hits.length, 0)
  const choose = (ref: Ref | null) => {
    if (ref === null) return
    actions.select(ref, 'search')
    onClose()
  }
  // the last query is still there, selected so that typing replaces it
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.select()
  }, [])
  /** By default Escape would clear the field; the query is kept for the next time the search is opened. */
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.stopPropagation()
    onClose()
  }
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <div className={styles['head']} onKeyDownCapture={onEscape}>
        {/* eslint-disable-next-line jsx-a11y/no-autofocus -- a dialog asked for by name, whose one purpose is this field */}
        <SearchField autoFocus className={styles['field'] ?? ''}>
          <Label className={styles['label'] ?? ''}>{words.search.label}</Label>
          <Input ref={field} dir="auto" className={styles['input'] ?? ''} />
        </SearchField>
        <button type="button" className={styles['close']} onClick={onClose}>
          {words.shared.close}
        </button>
      </div>
      <p role="status" className={styles['status']}>
        {!asked
          ? words.search.hint(languages, example)
          : count === 0
            ? words.search.nothing(query.trim())
            : words.search.found(count)}
      </p>
      <ListBox
        aria-label={words.search.results}
        className={styles['results'] ?? ''}
        items={groups}
        selectionMode="none"
        onAction={(key) => {
          choose(parseRef(String(key)))
        }}
      >
        {(group) => (
          <ListBoxSection id={group.kind} className={styles['group'] ?? ''}>
            <Header className={styles['heading']}>{words.shared.kindGroups[group.kind]}</Header>
            <Collection items={group.hits}>{(hit) => <Option hit={hit} />}</Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Autocomplete>
  )
}

function Option({ hit }: { readonly hit: SearchHit }) {
  const words = useWords()
  const { index } = useSession()
  const { horizon } = useOutlook()
  const status = useKnownStatusInWords(hit.id)
  const entity = index.find(hit.id)
  const when = entity !== undefined && 'headline' in entity ? entity.when : null
  const textValue = [...hit.title, ...(hit.match ?? [])].map((piece) => piece.text).join('')
  return (
    <ListBoxItem id={hit.id} textValue={textValue} className={styles['option'] ?? ''}>
      <span className={styles['title']}>
        <Marked pieces={hit.title} />
      </span>
      {when !== null && <span className={styles['when']}>{words.formats.spanFrom(horizon, when)}</span>}
      {status !== null && <span className={styles['when']}>{status}</span>}
      {hit.match !== null && (
        <span className={styles['match']} lang={hit.lang}>
          <Marked pieces={hit.match} />
        </span>
      )}
    </ListBoxItem>
  )
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, position) =>
    piece.marked ? <mark key={position}>{piece.text}</mark> : <span key={position}>{piece.text}</span>,
  )
}
