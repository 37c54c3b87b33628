import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  memo,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
} from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer'
import { scrollWithin } from './scroll-within.ts'
import styles from './choice-list.module.css'

export type ChoiceGroup<Item> = {
  readonly id: string
  readonly heading: string
  /** A short heading, shown beside the options instead of above. */
  readonly short?: string
  /** Text after the heading about the whole group. */
  readonly notes?: readonly string[]
  readonly items: readonly Item[]
}
/** Pixels that the sticky heading covers, equal to `scroll-padding` in the style sheet. */
const HEADING = 34
/** Beyond this number, only options in view are rendered. */
const MOST = 300
/** Heights vary with the text and are measured once rendered. */
const ESTIMATES = { estimatedRowHeight: 58, estimatedHeadingHeight: HEADING }

type Choice = { readonly id: string }

type Props<Item extends Choice> = {
  readonly label: string
  /** Must keep its identity while nothing has changed, because options are rendered again with it. */
  readonly groups: readonly ChoiceGroup<Item>[]
  /** How page keys move: by pages, or from group to group. */
  readonly pageBy?: 'page' | 'group'
  readonly chosen: string | null
  /** The option to scroll into view, once per serial. */
  readonly reveal: { readonly id: string; readonly serial: number } | null
  /** The text for type-ahead. This and the next two must keep their identity too. */
  readonly textOf: (item: Item) => string
  readonly onChoose: (item: Item) => void
  readonly whenEmpty: string
  readonly children: (item: Item) => ReactNode
}

/**
 * A single-choice list box, in groups under sticky headings. Arrow keys move, Enter and Space choose. It follows a
 * selection made elsewhere slightly after the rest of the page, because its options are many and often hidden.
 */
export function ChoiceList<Item extends Choice>(props: Props<Item>) {
  const shown = useDeferredValue<Props<Item> | null>(props, null)
  return shown === null ? null : <Options {...shown} />
}

const Options = memo(OptionsImpl) as typeof OptionsImpl

function OptionsImpl<Item extends Choice>(props: Props<Item>) {
  const { reveal, chosen, ...rest } = props
  const [wanted, serial] = [reveal?.id, reveal?.serial]
  const { groups } = rest
  const list = useRef<HTMLDivElement>(null)
  const [layout] = useState(() => new ListLayout<object>())
  const isLong = groups.reduce((sum, { items }) => sum + items.length, 0) > MOST
  // a selection that is not in the list does not affect it
  const own = groups.some(({ items }) => items.some(({ id }) => id === chosen)) ? chosen : null
  useEffect(() => {
    if (wanted === undefined) return
    let frame = 0
    const bring = (tries: number) => {
      const option = list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted)}"]`)
      if (list.current && option) {
        scrollWithin(list.current, option, HEADING)
        return
      }
      const place = isLong ? layout.getLayoutInfo(wanted) : null
      if (list.current && place) list.current.scrollTop = place.rect.y - list.current.clientHeight / 3
      if (tries > 0) wait(tries - 1)
    }
    // the list box draws its options one pass after its first, and a long one after it was scrolled to them
    const wait = (tries: number) => {
      frame = requestAnimationFrame(() => {
        bring(tries)
      })
    }
    wait(3)
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [wanted, serial, isLong, layout])
  const box = <ListArea {...rest} chosen={own} list={list} isLong={isLong} />
  if (!isLong) return box
  return (
    <Virtualizer layout={layout} layoutOptions={ESTIMATES}>
      {box}
    </Virtualizer>
  )
}

type ListAreaProps<Item extends Choice> = Omit<Props<Item>, 'reveal'> & {
  readonly list: RefObject<HTMLDivElement | null>
  readonly isLong: boolean
}

const ListArea = memo(ListAreaImpl) as typeof ListAreaImpl

function ListAreaImpl<Item extends Choice>(props: ListAreaProps<Item>) {
  const { label, groups, pageBy = 'page', chosen, textOf, onChoose, whenEmpty, children, list, isLong } = props
  const byGroup = (event: KeyboardEvent) => {
    if (pageBy === 'page' || list.current === null) return
    const option = firstOfNeighbour(groups, list.current, event.key)
    if (option === null) return
    event.preventDefault()
    event.stopPropagation()
    option.focus({ preventScroll: true })
    scrollWithin(list.current, option, HEADING)
  }
  return (
    <div className={styles['keys']} onKeyDownCapture={byGroup}>
      <ListBox
        ref={list}
        aria-label={label}
        className={styles['list'] ?? ''}
        data-long={isLong}
        items={groups}
        // rendered options are cached until the item or one of these changes
        dependencies={[children]}
        selectionMode="single"
        disallowEmptySelection
        escapeKeyBehavior="none"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const key = keys === 'all' ? undefined : [...keys][0]
          const item = groups.flatMap((group) => group.items).find((each) => each.id === key)
          if (item !== undefined) onChoose(item)
        }}
        renderEmptyState={() => <p className={styles['empty']}>{whenEmpty}</p>}
      >
        {(group) => (
          <ListBoxSection
            id={group.id}
            className={styles[group.short === undefined || isLong ? 'group' : 'beside'] ?? ''}
          >
            <Header className={styles['heading']}>
              {group.short === undefined ? (
                <span>{group.heading}</span>
              ) : (
                <>
                  <span className="visually-hidden">{group.heading}</span>
                  <span className={styles['short']} aria-hidden="true">
                    {group.short}
                  </span>
                </>
              )}
              {group.notes?.map((note) => (
                <span key={note} className={styles['note']}>
                  <span className="visually-hidden">,</span> {note}
                </span>
              ))}
            </Header>
            <Collection items={group.items} dependencies={[children]}>
              {(item) => (
                <ListBoxItem id={item.id} textValue={textOf(item)} className={styles['option'] ?? ''}>
                  {children(item)}
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </div>
  )
}

const PAGE_KEYS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 }

/**
 * The first option of the next or previous group; at the ends, of the same group. Null if it is not rendered, as in
 * long lists, where page keys then move by pages.
 */
function firstOfNeighbour(groups: readonly ChoiceGroup<Choice>[], list: HTMLElement, key: string): HTMLElement | null {
  const step = PAGE_KEYS[key]
  const focused = list.ownerDocument.activeElement?.getAttribute('data-key')
  const at = groups.findIndex(({ items }) => items.some(({ id }) => id === focused))
  const first = step === undefined || at < 0 ? undefined : (groups[at + step] ?? groups[at])?.items[0]
  return first === undefined ? null : list.querySelector(`[data-key="${CSS.escape(first.id)}"]`)
}
