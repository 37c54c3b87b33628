import type { Mention } from '#src/domain/document.ts'
import { useSession, useWords } from '../../session.tsx'
import { legendId } from './mark-kind.ts'
import styles from './marks.module.css'
import { SIGNS } from './signs.ts'

type Props = {
  readonly mention: Mention
  readonly kind: keyof typeof SIGNS
  readonly gloss: string
  readonly current: boolean
}

/** Beside the line where doubted words begin: says which and why. Drawn, not part of the text. */
export function MarginSign({ mention, kind, gloss, current }: Props) {
  const words = useWords().reader
  const { actions } = useSession()
  const choose = () => {
    actions.select(mention.ref, 'reader')
  }
  return (
    <span
      role="link"
      tabIndex={0}
      className={styles['sign']}
      aria-label={words.marginSign[kind](mention.phrase)}
      aria-describedby={`${legendId(kind)} ${gloss}`}
      aria-current={current ? 'true' : undefined}
      data-sign={SIGNS[kind]}
      data-mark={kind}
      data-phrase={mention.phrase}
      data-chooses={mention.ref}
      data-gloss={gloss}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        choose()
      }}
    />
  )
}
