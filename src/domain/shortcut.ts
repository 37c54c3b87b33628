export type Shortcut = {
  /** As tinykeys writes them; more than one key after the other stand with a blank between them. */
  readonly keys: string
  /** Anywhere on the page, or only while the focus is in the text. */
  readonly scope: 'page' | 'text'
}

/** The keys of the app. Arrow keys within a control are the control's own, and no shortcuts. */
export const SHORTCUTS = {
  leave: { keys: 'Escape', scope: 'page' },
  nextText: { keys: 't', scope: 'text' },
  help: { keys: '[Shift]+?', scope: 'page' },
} as const satisfies Readonly<Record<string, Shortcut>>

export type ShortcutId = keyof typeof SHORTCUTS
export const SHORTCUT_IDS = Object.keys(SHORTCUTS) as readonly ShortcutId[]

/** Whether a person could mean the sign itself, by voice or by chance: such keys can be switched off. */
export function isSingleSign(id: ShortcutId): boolean {
  return SHORTCUTS[id].keys.split(' ').some((press) => press.replace(/^\[?Shift\]?\+/, '').length === 1)
}
