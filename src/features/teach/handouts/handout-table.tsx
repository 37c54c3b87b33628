import { Fragment, useState } from 'react'
import { useSession, useWords } from '../../session.tsx'
import type { Handout } from './pupil-handouts.tsx'
import styles from './handouts-part.module.css'

export type Paper = 'a4' | 'letter'

type Props = { readonly title: string; readonly paper: Paper; readonly handouts: readonly Handout[] }

/** Handouts of one kind: ticked ones are shown as they will print, and only those print. */
export function HandoutTable({ title, paper, handouts }: Props) {
  const text = useWords().handouts
  const { index, effects } = useSession()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const chosen = handouts.filter(({ id }) => ticked.has(id))
  const toggle = (id: string) => {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    setTicked(next)
  }
  return (
    <>
      <fieldset className={styles['ticks']}>
        <legend>{text.which}</legend>
        {handouts.map((handout) => (
          <label key={handout.id}>
            <input
              type="checkbox"
              value={handout.id}
              checked={ticked.has(handout.id)}
              onChange={() => {
                toggle(handout.id)
              }}
            />
            {handout.title}
          </label>
        ))}
      </fieldset>
      <p className={styles['act']}>
        <button
          type="button"
          disabled={chosen.length === 0}
          onClick={() => {
            effects.print(
              text.documentTitle(
                index.lesson.shortTitle,
                chosen.map((each) => each.title),
              ),
            )
          }}
        >
          {text.print(chosen.length)}
        </button>
        <span>{chosen.length === 0 ? text.nothing : text.printNote}</span>
      </p>
      {chosen.length > 0 && (
        <div
          className={styles['preview']}
          role="group"
          aria-label={text.preview(title)}
          data-sheets={paper}
          // it scrolls, so it must be reached by the keyboard
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          {chosen.map(({ id, sheet }) => (
            <Fragment key={id}>{sheet}</Fragment>
          ))}
        </div>
      )}
    </>
  )
}
