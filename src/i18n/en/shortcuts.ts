import type { Shortcut, ShortcutId } from '#src/domain/shortcut.ts'

/** Words of the list of keys. */
export const shortcutWords = {
  title: 'Keyboard shortcuts',
  does: {
    leave: 'Bring all panes back; otherwise close the card; otherwise skip the question',
    nextText: 'Go to the next version of the text',
    help: 'Show this list',
  } satisfies Record<ShortcutId, string>,
  scopes: {
    page: 'Anywhere on the page',
    text: 'While you are in the text',
  } satisfies Record<Shortcut['scope'], string>,
  keys: { Escape: 'Escape', '[Shift]+?': '?', t: 'T' } as Readonly<Record<string, string>>,
  lettersOn: 'Keys of a single letter or sign can be switched off in Settings.',
  lettersOff: 'Keys of a single letter or sign are switched off. Settings brings them back.',
  close: 'Close',
}
