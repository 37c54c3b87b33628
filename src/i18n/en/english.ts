import { createFormats } from '../formats.ts'
import { beforeReadingWords } from './before-reading.ts'
import { citeWords } from './cite.ts'
import { dateWords } from './dates.ts'
import { detailsWords } from './details.ts'
import { LOCALE, english } from './grammar.ts'
import { frameWords } from './frame.ts'
import { listWords } from './lists.ts'
import { mapWords } from './map.ts'
import { notesWords } from './notes.ts'
import { readerWords } from './reader.ts'
import { referenceWords } from './reference.ts'
import { searchWords } from './search.ts'
import { sharedWords } from './shared.ts'
import { shortcutWords } from './shortcuts.ts'
import { takeAwayWords } from './take-away.ts'
import { timeWords } from './time.ts'

/** The interface in British English. Its shape is what another language fills. */
export function createEnglish() {
  return {
    /** The language of the interface; the lesson has its own. */
    locale: LOCALE,
    formats: createFormats(LOCALE, english, dateWords),
    shared: sharedWords,
    frame: frameWords,
    reader: readerWords,
    beforeReading: beforeReadingWords,
    lists: listWords,
    map: mapWords,
    time: timeWords,
    details: detailsWords,
    cite: citeWords,
    takeAway: takeAwayWords,
    search: searchWords,
    reference: referenceWords,
    notes: notesWords,
    shortcuts: shortcutWords,
  }
}
