import { HORIZON_OF, PERSPECTIVES, perspectiveOf } from '#src/domain/horizon.ts'
import { SignSwitch } from '#src/ui/sign-switch.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'

/** The three ways of looking at the as-of day. */
export function PerspectiveChoice() {
  const { perspective } = useWords().time
  const { actions } = useSession()
  const chosen = useAppState(perspectiveOf)
  return (
    <SignSwitch
      name={perspective.name}
      chosen={chosen}
      options={PERSPECTIVES.map((id) => ({ id, sign: perspective.signs[id], name: perspective.choices[id] }))}
      onChoose={(id) => {
        actions.applyView(HORIZON_OF[id])
      }}
    />
  )
}

/** The rarely used fourth: everything is shown, marked as later or as unknown to the receivers. */
export function LaterBesideKnowledge() {
  const { perspective } = useWords().time
  const { actions } = useSession()
  const isOn = useAppState((state) => state.later === 'show' && state.knowledge === 'receivers')
  return (
    <label>
      <input
        type="checkbox"
        checked={isOn}
        onChange={() => {
          actions.applyView(isOn ? HORIZON_OF.receivers : { later: 'show', knowledge: 'receivers' })
        }}
      />
      {perspective.receiversAndLater}
    </label>
  )
}
