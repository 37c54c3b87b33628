import { useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import type { OrderTask } from '#src/domain/task.ts'
import type { Contents } from '#src/domain/workbook/answer.ts'
import { useWords } from '../session.tsx'
import styles from './order-form.module.css'

type Cards = OrderTask['cards']
type Ordered = Contents['order']

type Props = {
  readonly cards: Cards
  readonly hasTies: boolean
  readonly content: Ordered
  readonly onChange: (content: Ordered) => void
}

/** Every card once, in the learner's order; cards that an older answer does not know go last. */
export function inOrder(order: readonly string[], cards: Cards): readonly string[] {
  const all: readonly string[] = cards.map(({ event }) => event)
  const known = order.filter((event) => all.includes(event))
  return [...known, ...all.filter((event) => !known.includes(event))]
}

/** Cards that are moved by dragging, or by their buttons; where a card has come to is announced. */
export function OrderForm({ cards, hasTies, content, onChange }: Props) {
  const words = useWords().study.order
  const [said, say] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const order = inOrder(content.order, cards)
  const textOf = (event: string) => cards.find((card) => card.event === event)?.text ?? event
  const isTied = (one: string, other: string) =>
    content.undecided.some((pair) => pair.includes(one) && pair.includes(other))
  const put = (next: readonly string[]) => {
    const neighbours = (a: string, b: string) => Math.abs(next.indexOf(a) - next.indexOf(b)) === 1
    onChange({ order: next, undecided: content.undecided.filter(([a, b]) => neighbours(a, b)) })
  }
  const moveTo = (event: string, to: number) => {
    const others = order.filter((each) => each !== event)
    if (to < 0 || to > others.length) return
    put([...others.slice(0, to), event, ...others.slice(to)])
    say(words.movedTo(textOf(event), to + 1, order.length))
  }
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': textOf(String(key)) })),
    onReorder: ({ keys, target }) => {
      const [moved] = [...keys].map(String)
      if (moved === undefined) return
      const others = order.filter((each) => each !== moved)
      const at = others.indexOf(String(target.key))
      moveTo(moved, target.dropPosition === 'before' ? at : at + 1)
    },
  })
  return (
    <>
      <p className={styles['how']}>{words.how}</p>
      <GridList
        ref={list}
        aria-label={words.list}
        className={styles['cards'] ?? ''}
        selectionMode="none"
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
      >
        {order.map((event, at) => {
          const before = order[at - 1]
          return (
            <GridListItem key={event} id={event} textValue={textOf(event)} className={styles['card'] ?? ''}>
              <Button slot="drag" className={styles['grip'] ?? ''} aria-label={words.drag(textOf(event))}>
                <span aria-hidden="true">⠿</span>
              </Button>
              <span className={styles['place']}>{at + 1}</span>
              <span className={styles['text']}>
                {textOf(event)}
                {hasTies && before !== undefined && (
                  <label className={styles['tie']}>
                    <input
                      type="checkbox"
                      checked={isTied(before, event)}
                      onChange={() => {
                        const others = content.undecided.filter(
                          (pair) => !(pair.includes(before) && pair.includes(event)),
                        )
                        onChange({ order, undecided: isTied(before, event) ? others : [...others, [before, event]] })
                      }}
                    />
                    {words.tie}
                  </label>
                )}
              </span>
              <span className={styles['moves']}>
                <MoveButton
                  name={words.up(textOf(event))}
                  sign="↑"
                  isOff={at === 0}
                  onMove={() => {
                    moveTo(event, at - 1)
                  }}
                />
                <MoveButton
                  name={words.down(textOf(event))}
                  sign="↓"
                  isOff={at === order.length - 1}
                  onMove={() => {
                    moveTo(event, at + 1)
                  }}
                />
              </span>
            </GridListItem>
          )
        })}
      </GridList>
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </>
  )
}

type MoveProps = { readonly name: string; readonly sign: string; readonly isOff: boolean; readonly onMove: () => void }

function MoveButton({ name, sign, isOff, onMove }: MoveProps) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-disabled={isOff || undefined}
      onClick={() => {
        if (!isOff) onMove()
      }}
    >
      {sign}
    </button>
  )
}
