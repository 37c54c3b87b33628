import { type ReactNode, useEffect, useRef } from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { scrollWithin } from './scroll-within.ts'
import styles from './choice-list.module.css'

export type ChoiceGroup<Item> = { readonly id: string; readonly heading: string; readonly items: readonly Item[] }
/** Pixels that the heading in sight covers; `scroll-padding` in the style says the same. */
const HEADING = 34

type Choice = { readonly id: string }

type Props<Item extends Choice> = {
  readonly label: string
  /** Must keep its identity while nothing has changed: options are drawn anew with it. */
  readonly groups: readonly ChoiceGroup<Item>[]
  readonly chosen: string | null
  /** The option to bring into sight, each time that this value changes. */
  readonly reveal: { readonly id: string } | null
  /** What typing ahead goes by. */
  readonly textOf: (item: Item) => string
  readonly onChoose: (item: Item) => void
  readonly whenEmpty: string
  readonly children: (item: Item) => ReactNode
}

/** A list box of one choice, in groups under headings that stay in sight. Arrow keys move, Enter and Space choose. */
export function ChoiceList<Item extends Choice>(props: Props<Item>) {
  const { label, groups, chosen, reveal, textOf, onChoose, whenEmpty, children } = props
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (reveal === null) return
    // the list box draws its options one pass after its first; a frame later they are there
    const frame = requestAnimationFrame(() => {
      const option = list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(reveal.id)}"]`)
      if (list.current && option) scrollWithin(list.current, option, HEADING)
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [reveal])
  return (
    <ListBox
      ref={list}
      aria-label={label}
      className={styles['list'] ?? ''}
      items={groups}
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
        <ListBoxSection id={group.id} className={styles['group'] ?? ''}>
          <Header className={styles['heading']}>{group.heading}</Header>
          <Collection items={group.items}>
            {(item) => (
              <ListBoxItem id={item.id} textValue={textOf(item)} className={styles['option'] ?? ''}>
                {children(item)}
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  )
}
