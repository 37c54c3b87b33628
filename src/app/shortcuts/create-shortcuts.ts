import { createKeybindingsHandler } from 'tinykeys'
import { SHORTCUTS, SHORTCUT_IDS, type ShortcutId, isSingleCharacter } from '#src/domain/shortcut.ts'
import type { Effects } from '#src/features/session.tsx'

type Handler = { readonly act: (event: KeyboardEvent) => unknown; readonly within: (() => Element | null) | undefined }

/** Elements in which any key may be typed text. */
const WRITING =
  'textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=range], [type=button], [type=submit])'
/** Elements in which characters select options by their first letters. */
const CHOOSING = 'select, [role=listbox]'
/** Overlays, which handle their own keys. */
const OVER_THE_PAGE = '[role=dialog], [role=menu]'

/**
 * One listener for all shortcuts. The most recently registered handler is asked first, so that what was opened last
 * closes first. `mayBeLetters` says whether single-character shortcuts are on.
 */
export function createShortcuts(target: Document, mayBeLetters: () => boolean): Effects['onShortcut'] {
  const handlers = new Map<ShortcutId, Handler[]>()
  const press = (id: ShortcutId) => (event: KeyboardEvent) => {
    if (event.defaultPrevented || (isSingleCharacter(id) && !mayBeLetters())) return
    const at = event.target instanceof Element ? event.target : null
    if (at?.closest(OVER_THE_PAGE)) return
    const isWriting = at?.closest(WRITING) != null
    if (isSingleCharacter(id) && (isWriting || at?.closest(CHOOSING))) return
    for (const { act, within } of (handlers.get(id) ?? []).toReversed()) {
      const isWithin = within?.()?.contains(at)
      if (isWithin === false || (isWriting && isWithin !== true)) continue
      if (act(event) === false) continue
      event.preventDefault()
      return
    }
  }
  // one handler each, because a shared one would call only the first of several matches
  const listeners = SHORTCUT_IDS.map((id) =>
    createKeybindingsHandler({ [SHORTCUTS[id].keys]: press(id) }, { ignore: ({ isComposing }) => isComposing }),
  )
  const listener = (event: KeyboardEvent) => {
    for (const listen of listeners) listen(event)
  }
  return (id, act, within) => {
    const handler = { act, within }
    if (isEmpty(handlers)) target.addEventListener('keydown', listener)
    handlers.set(id, [...(handlers.get(id) ?? []), handler])
    return () => {
      handlers.set(
        id,
        (handlers.get(id) ?? []).filter((each) => each !== handler),
      )
      if (isEmpty(handlers)) target.removeEventListener('keydown', listener)
    }
  }
}

function isEmpty(handlers: ReadonlyMap<ShortcutId, readonly Handler[]>): boolean {
  return [...handlers.values()].every(({ length }) => length === 0)
}
