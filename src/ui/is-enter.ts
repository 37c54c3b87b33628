import type { KeyboardEvent } from 'react'

type KeyPress = { readonly key: string; readonly nativeEvent: KeyboardEvent['nativeEvent'] }
/** The key code for keys handled by an input method; Safari reports it even after composition has ended. */
const TAKEN = 229

/** Whether this is Enter, except the one that confirms a word in an input method. */
export function isEnter({ key, nativeEvent }: KeyPress): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells it in no other way
  return key === 'Enter' && !nativeEvent.isComposing && nativeEvent.keyCode !== TAKEN
}
