import { useAppState, useSession, useWords } from '../../session.tsx'

const CHOICES = ['auto', 'svg'] as const

/** Detailed or simple: some prefer the simple drawing, which is light and sharp. */
export function PainterSwitch() {
  const words = useWords()
  const { actions } = useSession()
  const painter = useAppState((state) => state.painter)
  const { title, choice } = words.map.painter
  return (
    <fieldset>
      <legend>{title}</legend>
      {CHOICES.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="painter"
            checked={painter === each}
            onChange={() => {
              actions.setPainter(each)
            }}
          />
          {choice[each]}
        </label>
      ))}
    </fieldset>
  )
}
