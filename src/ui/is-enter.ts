import type { KeyboardEvent } from 'react'

type KeyPress = { readonly key: string; readonly nativeEvent: KeyboardEvent['nativeEvent'] }
/** What browsers give as the code of a key that an input method has taken; Safari does so after the word has ended. */
const TAKEN = 229

/** Enter, but for the one with which writers of Chinese, Japanese or Korean confirm a word in an input method. */
export function isEnter({ key, nativeEvent }: KeyPress): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells it in no other way
  return key === 'Enter' && !nativeEvent.isComposing && nativeEvent.keyCode !== TAKEN
}
