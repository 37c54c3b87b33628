import { MARKS } from '#src/domain/mode.ts'
import { RadioChoice } from '#src/ui/radio-choice.tsx'
import { useAppState, useSession, useWords } from '../../session.tsx'

/** How much is marked in the text. */
export function MarksSwitch() {
  const { marks: words } = useWords().reader
  const { actions } = useSession()
  const marks = useAppState((state) => state.marks)
  return (
    <RadioChoice
      title={words.title}
      inline
      options={MARKS}
      nameOf={(each) => words.names[each]}
      chosen={marks}
      onChoose={(next) => {
        actions.applySettings({ marks: next })
      }}
    />
  )
}
