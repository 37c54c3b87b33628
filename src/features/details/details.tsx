import type { Entity } from '#src/domain/lesson.ts'
import type { RefObject } from 'react'
import { words } from '#src/i18n/words.ts'
import { titleOf } from '#src/lesson/titles.ts'
import { Seal } from '#src/ui/seal.tsx'
import { useAppState, useSession } from '../session.tsx'
import { EntityBody } from './entity-body.tsx'
import { kindLine } from './kind-line.ts'
import { useCardFocus } from './use-card-focus.ts'
import styles from './details.module.css'

/** Where a skip key leads. */
export const DETAILS_HEADING = 'details-heading'

/** The card of whatever is chosen; nothing where nothing is. */
export function Details() {
  const { index, selectors } = useSession()
  const ref = useAppState(selectors.selectedRef)
  const entity = ref === null ? undefined : index.find(ref)
  return entity === undefined ? null : <Card entity={entity} />
}

function Card({ entity }: { readonly entity: Entity }) {
  const { index, actions } = useSession()
  const fromCard = useAppState((state) => state.selection?.from === 'details')
  const { card, heading } = useCardFocus(entity.id, fromCard)
  return (
    <section ref={card} aria-label={words.details.region} className={styles['card']}>
      <header className={styles['head']}>
        {'phrases' in entity && <Seal number={entity.number} size="large" chosen />}
        <div className={styles['title']}>
          <p className={styles['label']}>{kindLine(entity)}</p>
          <h2 ref={heading as RefObject<HTMLHeadingElement>} id={DETAILS_HEADING} tabIndex={-1}>
            {titleOf(index, entity.id)}
          </h2>
        </div>
        <button type="button" className={styles['close']} onClick={actions.clear}>
          {words.shared.close}
        </button>
      </header>
      <div key={entity.id} className={styles['body']}>
        <EntityBody entity={entity} />
      </div>
    </section>
  )
}
