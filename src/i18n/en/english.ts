import { createFormats } from '../formats.ts'
import type { LessonNames } from '../lesson-names.ts'
import { beforeReadingWords } from './before-reading.ts'
import { citeWords } from './cite.ts'
import { dateWords } from './dates.ts'
import { createDetailsWords } from './details.ts'
import { createFrameWords } from './frame.ts'
import { LOCALE, english } from './grammar.ts'
import { createHandoutWords } from './handouts.ts'
import { createListWords } from './lists.ts'
import { createMapWords } from './map.ts'
import { createNotesWords } from './notes.ts'
import { presentWords } from './present.ts'
import { createReaderWords } from './reader.ts'
import { createReferenceWords } from './reference.ts'
import { createSearchWords } from './search.ts'
import { settingsWords } from './settings.ts'
import { createSharedWords } from './shared.ts'
import { shortcutWords } from './shortcuts.ts'
import { takeAwayWords } from './take-away.ts'
import { createStudyWords } from './study.ts'
import { createTeachWords } from './teach.ts'
import { createTimeWords } from './time.ts'

/** Before a lesson is open. */
const NO_LESSON: LessonNames = { documentLabel: 'Document', document: 'the document', receiver: 'the addressee' }

/** The interface in British English. Its shape is what another language fills. */
export function createEnglish(names: LessonNames = NO_LESSON) {
  return {
    /** The language of the interface; the lesson has its own. */
    locale: LOCALE,
    formats: createFormats(LOCALE, english, dateWords),
    shared: createSharedWords(names),
    frame: createFrameWords(names),
    reader: createReaderWords(names),
    beforeReading: beforeReadingWords,
    lists: createListWords(names),
    map: createMapWords(names),
    time: createTimeWords(names),
    details: createDetailsWords(names),
    cite: citeWords,
    takeAway: takeAwayWords,
    search: createSearchWords(names),
    reference: createReferenceWords(names),
    notes: createNotesWords(names),
    present: presentWords,
    settings: settingsWords,
    study: createStudyWords(names),
    shortcuts: shortcutWords,
    teach: createTeachWords(names),
    handouts: createHandoutWords(names),
  }
}
