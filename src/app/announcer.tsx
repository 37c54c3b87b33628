import { useAppState, useSession } from '#src/features/session.tsx'
import { words } from '#src/i18n/words.ts'
import { titleOf } from '#src/lesson/titles.ts'
import { kindOf, nameOf } from '#src/domain/ref.ts'

/** Says politely what was chosen, wherever it was chosen. */
export function Announcer() {
  const { index } = useSession()
  const ref = useAppState((state) => state.selection?.ref ?? null)
  const kind = ref === null ? null : kindOf(ref)
  const name = kind === 'recommendation' && ref !== null ? `${nameOf(ref)}, ` : ''
  return (
    <div className="visually-hidden" role="status" aria-live="polite" data-announcer>
      {ref === null || kind === null ? '' : words.frame.selected(words.shared.kinds[kind], name + titleOf(index, ref))}
    </div>
  )
}
