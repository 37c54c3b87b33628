import { KNOWLEDGES, LATER_CHOICES } from '#src/domain/horizon.ts'
import { SignSwitch } from '#src/ui/sign-switch.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import styles from './horizon-controls.module.css'

/** What the chosen day means: whether later things show, and whose knowledge counts. */
export function HorizonControls() {
  const words = useWords()
  const { actions } = useSession()
  const later = useAppState((state) => state.later)
  const knowledge = useAppState((state) => state.knowledge)
  const text = words.time.horizon
  return (
    <div className={styles['horizon']}>
      <SignSwitch
        name={text.later}
        before={
          <>
            <span className={styles['sample']} /> {text.laterShort}
          </>
        }
        chosen={later}
        options={LATER_CHOICES.map((id) => ({ id, sign: text.laterSigns[id], name: text.laterChoices[id] }))}
        onChoose={actions.setLater}
      />
      <SignSwitch
        name={text.knowledge}
        before={text.knowledgeShort}
        chosen={knowledge}
        options={KNOWLEDGES.map((id) => ({
          id,
          sign: text.knowledgeSigns[id],
          name: text.knowledgeChoices[id],
        }))}
        onChoose={actions.setKnowledge}
      />
    </div>
  )
}
