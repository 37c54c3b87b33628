import { useAppState, useSession } from '#src/features/session.tsx'
import { words } from '#src/i18n/words.ts'
import { useOutlook } from '#src/features/use-outlook.ts'
import { kindOf, nameOf } from '#src/domain/ref.ts'

/** Says politely what was chosen, wherever it was chosen. */
export function Announcer() {
  const { selectors } = useSession()
  const { titleOf } = useOutlook()
  const isBeyond = useAppState(selectors.isBeyond)
  const ref = useAppState((state) => selectors.shownSelection(state)?.ref ?? null)
  const kind = ref === null ? null : kindOf(ref)
  const name = kind === 'recommendation' && ref !== null ? `${nameOf(ref)}, ` : ''
  return (
    <div className="visually-hidden" role="status" aria-live="polite" data-announcer>
      {isBeyond && words.frame.beyond}
      {ref === null || kind === null ? '' : words.frame.selected(words.shared.kinds[kind], name + titleOf(ref))}
    </div>
  )
}
