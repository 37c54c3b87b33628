import { SEEN_IN, SIGHTS, sightOf } from '#src/domain/horizon.ts'
import { SignSwitch } from '#src/ui/sign-switch.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'

/** What is shown from the day on which the reader stands: one choice of three. */
export function SightChoice() {
  const { sight } = useWords().time
  const { actions } = useSession()
  const chosen = useAppState(sightOf)
  return (
    <SignSwitch
      name={sight.name}
      chosen={chosen}
      options={SIGHTS.map((id) => ({ id, sign: sight.signs[id], name: sight.choices[id] }))}
      onChoose={(id) => {
        actions.applyView(SEEN_IN[id])
      }}
    />
  )
}

/** The rare fourth: what came later, and what the receivers had not heard of, shown as such. */
export function LaterBesideKnowledge() {
  const { sight } = useWords().time
  const { actions } = useSession()
  const isOn = useAppState((state) => state.later === 'show' && state.knowledge === 'receivers')
  return (
    <label>
      <input
        type="checkbox"
        checked={isOn}
        onChange={() => {
          actions.applyView(isOn ? SEEN_IN.receivers : { later: 'show', knowledge: 'receivers' })
        }}
      />
      {sight.receiversAndLater}
    </label>
  )
}
