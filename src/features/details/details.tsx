import type { Entity } from '#src/domain/lesson.ts'
import type { RefObject } from 'react'
import { kindOf } from '#src/domain/ref.ts'
import { Seal } from '#src/ui/seal.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { useHorizon } from '../use-horizon.ts'
import { useOutlook } from '../use-outlook.ts'
import { FoldsProvider } from './folds.tsx'
import { EntityBody } from './entity-body.tsx'
import { kindLine } from './kind-line.ts'
import { RestingList } from './resting-list.tsx'
import { useCardFocus } from './use-card-focus.ts'
import styles from './details.module.css'

/** The card of the selection; nothing if nothing is selected. */
export function Details() {
  const { index, selectors } = useSession()
  const ref = useAppState(selectors.cardSubject)
  const entity = ref === null ? undefined : index.find(ref)
  return <FoldsProvider>{entity === undefined ? <RestingList /> : <Card entity={entity} />}</FoldsProvider>
}

function Card({ entity }: { readonly entity: Entity }) {
  const words = useWords()
  const { actions, selectors } = useSession()
  const { titleOf } = useOutlook()
  const fromCard = useAppState(({ reveal }) => reveal?.ref === entity.id && reveal.from === 'details')
  const isBeyond = useAppState(selectors.isBeyond)
  const { card, heading } = useCardFocus(entity.id, fromCard)
  const showLater = () => {
    // the button disappears with the card
    heading.current?.focus()
    actions.setLater('show')
  }
  return (
    <section ref={card} aria-label={words.details.region} className={styles['card']}>
      <header className={styles['head']}>
        {'formalFate' in entity && <Seal number={entity.number} size="large" chosen />}
        <div className={styles['title']}>
          <p className={styles['label']}>
            {isBeyond ? words.shared.kinds[kindOf(entity.id)] : kindLine(entity, words)}
          </p>
          <h2 ref={heading as RefObject<HTMLHeadingElement>} tabIndex={-1}>
            {isBeyond ? words.details.beyond : titleOf(entity.id)}
          </h2>
        </div>
        <button type="button" className={styles['close']} onClick={actions.clear}>
          {words.shared.close}
        </button>
      </header>
      <div key={entity.id} className={styles['body']}>
        {isBeyond ? <Beyond onShow={showLater} /> : <EntityBody entity={entity} />}
      </div>
    </section>
  )
}

/** Shown instead of something beyond the horizon. */
function Beyond({ onShow }: { readonly onShow: () => void }) {
  const words = useWords()
  const { asOf, knowledge } = useHorizon()
  return (
    <>
      <p>{words.details.beyondWhy[knowledge](words.formats.day(asOf))}</p>
      <button type="button" className={styles['close']} onClick={onShow}>
        {words.frame.showLater}
      </button>
    </>
  )
}
