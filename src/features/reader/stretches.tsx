import { Fragment } from 'react'
import styles from './marks.module.css'
import type { Stretch } from './text-pieces.ts'

type Props = { readonly stretches: readonly Stretch[]; readonly as: 'ins' | 'del' }

/** Words, with what was changed in them marked: put in by the editors, or taken out by them. */
export function Stretches({ stretches, as: Mark }: Props) {
  return stretches.map(({ start, text, change }) =>
    change === null ? (
      <Fragment key={start}>{text}</Fragment>
    ) : (
      <Mark key={start} className={styles['change']}>
        {text}
      </Mark>
    ),
  )
}
