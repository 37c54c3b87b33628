import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { SidewaysRow } from './sideways-row.tsx'
import styles from './tabs.module.css'

export type TabOf<Id extends string> = {
  readonly id: Id
  readonly name: ReactNode
  readonly panel: ReactNode
  /** Rendered at once and never resting, because it is needed elsewhere, for example in print. */
  readonly isAlways?: boolean
  /** The id of the element that explains why it cannot be shown yet. Its panel is then not rendered. */
  readonly closedBecause?: string | undefined
}

type Props<Id extends string> = {
  readonly label: string
  readonly tabs: readonly TabOf<Id>[]
  readonly shown: Id
  readonly onShow: (id: Id) => void
  /** Wraps a panel so that it rests while hidden. */
  readonly resting: (panel: ReactNode, isResting: boolean) => ReactNode
  readonly classNames: Readonly<Record<'list' | 'tab' | 'panels' | 'panel', string>>
}

/**
 * Tabs whose panels are rendered when first shown and then stay mounted, inert while hidden. One Tab stop; arrow keys,
 * Home and End move and activate at once, except for closed tabs. Written by hand because React Aria's panels search
 * themselves for focusable elements whenever anything inside changes, which with long lists is on every selection.
 */
export function Tabs<Id extends string>({ label, tabs, shown, onShow, resting, classNames }: Props<Id>) {
  const base = useId()
  const [made, setMade] = useState<ReadonlySet<Id>>(new Set([shown]))
  if (!made.has(shown)) setMade(new Set([...made, shown]))
  const list = useRef<HTMLDivElement>(null)
  // the row begins with the first, which need not be looked for: that would have the page laid out before it is whole
  const inSight = useRef(tabs[0]?.id)
  useEffect(() => {
    if (list.current !== null && inSight.current !== shown) bringIntoSight(list.current)
    inSight.current = shown
  }, [shown])
  const tabId = (id: Id) => `${base}tab-${id}`
  const panelId = (id: Id) => `${base}panel-${id}`
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const focused = [...event.currentTarget.querySelectorAll('[role=tab]')].indexOf(event.target as Element)
    const place = focused < 0 ? tabs.findIndex(({ id }) => id === shown) : focused
    const places: Readonly<Record<string, number>> = {
      ArrowRight: (place + 1) % tabs.length,
      ArrowLeft: (place - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }
    const next = places[event.key]
    const tab = next === undefined ? undefined : tabs[next]
    if (next === undefined || tab === undefined) return
    event.preventDefault()
    if (tab.closedBecause === undefined) onShow(tab.id)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <>
      <SidewaysRow row={list}>
        <div
          ref={list}
          role="tablist"
          tabIndex={-1}
          aria-label={label}
          className={`${styles['list'] ?? ''} ${classNames.list}`}
          onKeyDown={move}
        >
          {tabs.map(({ id, name, closedBecause }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={tabId(id)}
              aria-selected={id === shown}
              aria-controls={panelId(id)}
              aria-disabled={closedBecause !== undefined || undefined}
              aria-describedby={closedBecause}
              tabIndex={id === shown ? 0 : -1}
              className={classNames.tab}
              onClick={() => {
                if (closedBecause === undefined) onShow(id)
              }}
            >
              {name}
            </button>
          ))}
        </div>
      </SidewaysRow>
      <div className={classNames.panels}>
        {tabs.map(({ id, panel, isAlways = false, closedBecause }) => (
          <div
            key={id}
            role="tabpanel"
            id={panelId(id)}
            aria-labelledby={tabId(id)}
            inert={id !== shown}
            className={classNames.panel}
            data-pane={id}
          >
            {closedBecause === undefined && (isAlways || made.has(id)) && resting(panel, !isAlways && id !== shown)}
          </div>
        ))}
      </div>
    </>
  )
}

/** Scrolls a row of tabs that does not fit so that the active one is visible, clear of the buttons at its ends. */
function bringIntoSight(list: HTMLElement) {
  const tab = list.querySelector<HTMLElement>('[aria-selected=true]')
  if (tab === null) return
  const { offsetLeft, offsetWidth } = tab
  const most = offsetLeft - SIGN
  const least = offsetLeft + offsetWidth + SIGN - list.clientWidth
  list.scrollLeft = Math.max(0, Math.min(most, Math.max(least, list.scrollLeft)))
}

/** Room for a button, in pixels. */
const SIGN = 44
