export type Shortcut = {
  /** In tinykeys notation: a space separates successive keys, brackets hold a pattern of several that do the same. */
  readonly keys: string
  /** Active on the whole page, only while focus is in the text, or only while presenting. */
  readonly scope: 'page' | 'text' | 'present'
}

/** All keyboard shortcuts. Arrow keys within a control belong to the control and are not listed. */
export const SHORTCUTS = {
  leave: { keys: 'Escape', scope: 'page' },
  nextText: { keys: 't', scope: 'text' },
  dayOn: { keys: '(ArrowRight|PageDown)', scope: 'page' },
  dayBack: { keys: '(ArrowLeft|PageUp)', scope: 'page' },
  help: { keys: '[Shift]+?', scope: 'page' },
  nextBeat: { keys: '(PageDown|ArrowRight|Space)', scope: 'present' },
  previousBeat: { keys: '(PageUp|ArrowLeft)', scope: 'present' },
  firstStep: { keys: 'Home', scope: 'present' },
  lastStep: { keys: 'End', scope: 'present' },
  stepNumber: { keys: '([0-9])', scope: 'present' },
  goToNumber: { keys: 'Enter', scope: 'present' },
  fillScreen: { keys: 'F5', scope: 'present' },
  fillScreenByLetter: { keys: 'f', scope: 'present' },
  black: { keys: '(b|[.])', scope: 'present' },
  white: { keys: 'w', scope: 'present' },
  draw: { keys: 'd', scope: 'present' },
  spotlight: { keys: 's', scope: 'present' },
  moveHeld: { keys: 'Shift+(ArrowLeft|ArrowRight|ArrowUp|ArrowDown)', scope: 'present' },
  notes: { keys: 'n', scope: 'present' },
  timer: { keys: 't', scope: 'present' },
  join: { keys: 'q', scope: 'present' },
} as const satisfies Readonly<Record<string, Shortcut>>

export type ShortcutId = keyof typeof SHORTCUTS
export const SHORTCUT_IDS = Object.keys(SHORTCUTS) as readonly ShortcutId[]

/**
 * Whether it is a single character that speech input or an accident could produce: such shortcuts can be switched off.
 */
export function isSingleCharacter(id: ShortcutId): boolean {
  return SHORTCUTS[id].keys
    .split(' ')
    .flatMap((press) =>
      press
        .replace(/^\[?Shift\]?\+/, '')
        .replace(/^\((.*)\)$/, '$1')
        .split('|'),
    )
    .some((key) => key.length === 1 || /^\[.+\]$/.test(key))
}
