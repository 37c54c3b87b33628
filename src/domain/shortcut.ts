export type Shortcut = {
  /** In tinykeys notation; a space separates successive keys. */
  readonly keys: string
  /** Active on the whole page, or only while focus is in the text. */
  readonly scope: 'page' | 'text'
}

/** All keyboard shortcuts. Arrow keys within a control belong to the control and are not listed. */
export const SHORTCUTS = {
  leave: { keys: 'Escape', scope: 'page' },
  nextText: { keys: 't', scope: 'text' },
  help: { keys: '[Shift]+?', scope: 'page' },
} as const satisfies Readonly<Record<string, Shortcut>>

export type ShortcutId = keyof typeof SHORTCUTS
export const SHORTCUT_IDS = Object.keys(SHORTCUTS) as readonly ShortcutId[]

/**
 * Whether it is a single character that speech input or an accident could produce: such shortcuts can be switched off.
 */
export function isSingleSign(id: ShortcutId): boolean {
  return SHORTCUTS[id].keys.split(' ').some((press) => press.replace(/^\[?Shift\]?\+/, '').length === 1)
}
