import { PAINTER_CHOICES } from '#src/state/app-state.ts'
import { useAppState, useSession, useWords } from '../../session.tsx'

/** Detailed or simple: some prefer the simple drawing, which is light and sharp. */
export function PainterSwitch() {
  const words = useWords()
  const { actions } = useSession()
  const painter = useAppState((state) => state.painter)
  const { title, choice } = words.map.painter
  return (
    <fieldset>
      <legend>{title}</legend>
      {PAINTER_CHOICES.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="painter"
            checked={painter === each}
            onChange={() => {
              actions.applySettings({ painter: each })
            }}
          />
          {choice[each]}
        </label>
      ))}
    </fieldset>
  )
}
