import type { Keeping, UnplacedReason } from '#src/domain/workbook/workbook.ts'
import type { LessonNames } from '../lesson-names.ts'
import { counted, english } from './grammar.ts'

type FileRead = {
  readonly notes: number
  readonly answers: number
  readonly unplaced: number
  /** Things that were here in an older state. */
  readonly updated: number
  /** Things that were here in the same state or a newer one. */
  readonly here: number
}

/** Words about files of notes and answers, out and in. */
const fileWords = {
  save: 'Save as a file',
  open: 'Open a file of notes',
  name: (lesson: string) => `${lesson}-notes.jsonld`,
  opening: (name: string) => `Opening ${name} …`,
  reading: (count: number, total: number) => `Reading ${count} of ${total} …`,
  read: ({ notes, answers, unplaced, updated, here }: FileRead) =>
    [
      notes + answers === 0
        ? 'This file has no notes or answers for this lesson.'
        : `${english.list([
            ...(notes > 0 ? [counted(notes, 'note', 'notes')] : []),
            ...(answers > 0 ? [counted(answers, 'answer', 'answers')] : []),
          ])} read.`,
      ...(updated > 0 ? [`${english.number(updated)} replaced an older version here.`] : []),
      ...(here > 0
        ? [`${english.number(here)} changed nothing: the same version, or a newer one, was already here.`]
        : []),
      ...(unplaced > 0
        ? [`${english.number(unplaced)} could not be placed; they are listed below and stay in your file.`]
        : []),
    ].join(' '),
  problems: {
    unreadable: (name: string) =>
      `${name} could not be read: it may have been moved, or its device removed. Choose it again. Nothing was changed.`,
    'too-big': (name: string) => `${name} is too big: 5 MB is the most that can be read. Nothing was changed.`,
    'no-text': (name: string) => `${name} is not a text file. Nothing was changed.`,
    'not-json': (name: string) => `${name} is not a complete notes file. Nothing was changed.`,
    'too-deep': (name: string) => `${name} is nested too deeply to be a notes file. Nothing was changed.`,
    'no-annotations': (name: string) => `${name} is not a notes file from this lesson. Nothing was changed.`,
  },
}

/** Words of the reader's own notes. */
export const createNotesWords = ({ document }: LessonNames) => ({
  pane: 'Notes',
  lead: `Your highlights and notes on ${document}. Select words in the clean text: a bar offers to highlight them, or to write a note.`,
  keeping: {
    kept: 'Your notes are saved on this device, in this browser, and sent nowhere. Clearing browser data deletes them. Save a file to be safe.',
    beside:
      'Your work is saved on this device, beside that of a newer version of this page. Reload the page to see both.',
    full: 'This browser’s storage is full: your last changes are not saved. Save a file now.',
    blocked: 'This browser saves nothing here: your notes last until you close the page. Save a file before you leave.',
  } satisfies Record<Keeping, string>,
  notKept: {
    full: 'Your last change could not be saved: this browser’s storage is full. Nothing is lost yet. Save your notes as a file, in the tab Notes.',
    blocked:
      'This browser saves nothing here. Your notes last until you close the page. Save them as a file, in the tab Notes.',
  },
  rescued:
    'The work saved on this device could not be read. It was set aside unchanged; save the copy in the tab Notes. What you do now is saved as usual.',
  rescueFailed:
    'The work saved on this device could not be read, and there is no room for a copy. Nothing is written over it. Save the copy in the tab Notes; what you do now lasts until you close the page.',
  newer:
    'A newer version of this page has saved work on this device that this version cannot show. Nothing is written over it, and what you do now is saved beside it. Reload the page to get the newer version.',
  cleared:
    'This browser’s storage was cleared while the page was open. Your work is still here and is being saved again.',
  saveRescued: {
    damaged: 'Save the copy that could not be read',
    newer: 'Save the work of the newer version',
  },
  removeRescued: 'Delete the copy that could not be read',
  composer: 'New note',
  byKeys: 'Write a note without selecting words',
  passage: 'Passage',
  passageOption: (passage: string, opening: string) => `${passage}: ${opening}`,
  exact: 'Quoted words',
  exactHint: 'Copy exactly, or leave empty for the whole passage.',
  exactFault: 'These words are not in the passage. Copy them exactly, or leave the field empty.',
  text: 'Your note',
  textHint: 'Without a note the words are only highlighted.',
  add: 'Save note',
  edit: 'Edit',
  save: 'Save changes',
  cancel: 'Cancel',
  remove: 'Delete',
  removed: 'Deleted.',
  undo: 'Undo',
  highlightOnly: 'Highlight',
  onPassage: (passage: string) => `On ${passage.charAt(0).toLowerCase()}${passage.slice(1)}`,
  noteOn: (exact: string) => `Note on “${exact}”`,
  count: (number: number) => (number === 0 ? 'No notes yet.' : counted(number, 'note', 'notes')),
  quoted: (exact: string) => `“${exact}”`,
  wholeRuns:
    'Another program has changed these words on the page. The note will stand on them as the document has them.',
  selected: (exact: string) => `Selected: “${exact}”`,
  highlight: 'Highlight',
  write: 'Write a note',
  added: 'Saved.',
  file: fileWords,
  which: (number: number) => `These words occur ${english.number(number)} times there. Which ones do you mean?`,
  occurrence: (line: number, around: string) => `Line ${line}: …${around}…`,
  unfinished: {
    title: 'Unfinished notes',
    goOn: 'Continue writing',
    remove: 'Delete what I typed',
  },
  by: (name: string) => `by ${name}`,
  tags: (tags: readonly string[]) => `Tags: ${english.series(tags)}`,
  elsewhere: (number: number) =>
    `Also about ${counted(number, 'thing that is', 'things that are')} not in ${document}.`,
  unplaced: `Notes that do not fit ${document}`,
  removeUnplaced: 'Delete it',
  unplacedReasons: {
    'not-an-annotation': 'not a note that this lesson can read',
    'another-document': 'about another document',
    'says-not-about-what': 'does not say what it is about',
    'no-such-passage': 'about a passage or another part that is not here',
    'no-such-question': 'about a question that this lesson does not ask',
    'not-understood': 'says what it is about in a way that this page does not understand',
    'words-not-found': 'about words that are not in its passage',
    'words-found-twice': 'about words that occur more than once, without saying which',
  } satisfies Record<UnplacedReason, string>,
  signInText: (number: number) => counted(number, 'note', 'notes'),
})
