import { beforeReadingWords } from './en/before-reading.ts'
import { citeWords } from './en/cite.ts'
import { detailsWords } from './en/details.ts'
import { frameWords } from './en/frame.ts'
import { listWords } from './en/lists.ts'
import { mapWords } from './en/map.ts'
import { readerWords } from './en/reader.ts'
import { notesWords } from './en/notes.ts'
import { referenceWords } from './en/reference.ts'
import { searchWords } from './en/search.ts'
import { sharedWords } from './en/shared.ts'
import { takeAwayWords } from './en/take-away.ts'
import { timeWords } from './en/time.ts'

/** The words of the interface, by where they stand. One language so far; a second one gets the same shape. */
export const words = {
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
} as const
