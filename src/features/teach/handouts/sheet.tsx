import { type ReactNode, useId } from 'react'
import type { Audience } from '#src/domain/audience.ts'
import { useSession, useWords } from '../../session.tsx'
import styles from './sheet.module.css'

type Props = {
  readonly title: string
  /** Teachers' papers say for whom they are; pupils' have room for a name. */
  readonly audience: Audience
  readonly wide?: boolean
  readonly children: ReactNode
}

/** One handout: a sheet of paper, or several where it is long. */
export function Sheet({ title, audience, wide = false, children }: Props) {
  const text = useWords().handouts
  const { lesson } = useSession().index
  const id = useId()
  return (
    <article className={styles['sheet']} data-wide={wide} aria-labelledby={id}>
      <header className={styles['head']}>
        <div>
          <p className={styles['running']}>{lesson.title}</p>
          <h4 id={id}>{title}</h4>
        </div>
        <p className={styles['name']}>{audience === 'pupils' ? text.name : text.forTeacher}</p>
      </header>
      {children}
      <p className={styles['credit']}>{lesson.card.citation}</p>
    </article>
  )
}
