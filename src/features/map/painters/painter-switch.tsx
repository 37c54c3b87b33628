import { PAINTER_CHOICES } from '#src/state/app-state.ts'
import { RadioChoice } from '#src/ui/radio-choice.tsx'
import { useAppState, useSession, useWords } from '../../session.tsx'

/** Detailed or simple, because some readers prefer the simple drawing. */
export function PainterSwitch() {
  const { title, choice } = useWords().map.painter
  const { actions } = useSession()
  const painter = useAppState((state) => state.painter)
  return (
    <RadioChoice
      title={title}
      options={PAINTER_CHOICES}
      nameOf={(each) => choice[each]}
      chosen={painter}
      onChoose={(next) => {
        actions.applySettings({ painter: next })
      }}
    />
  )
}
