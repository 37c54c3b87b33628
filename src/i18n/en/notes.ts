import type { Keeping, UnplacedReason } from '#src/domain/workbook/workbook.ts'
import { counted } from './grammar.ts'

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
  opening: (name: string) => `Opening ${name}…`,
  reading: (count: number, total: number) => `Reading: ${count} of ${total}…`,
  read: ({ notes, answers, unplaced, updated, here }: FileRead) =>
    [
      notes + answers === 0
        ? 'There are no notes or answers for this document in it.'
        : `${[notes > 0 && counted(notes, 'note', 'notes'), answers > 0 && counted(answers, 'answer', 'answers')].filter(Boolean).join(' and ')} read.`,
      updated > 0 && `${updated} replaced an older version here.`,
      here > 0 && `${here} changed nothing: the same, or a newer version, was here already.`,
      unplaced > 0 && `${unplaced} could not be placed; they are listed below and stay in your file.`,
    ]
      .filter(Boolean)
      .join(' '),
  problems: {
    unreadable: (name: string) =>
      `${name} could not be read: it may have been moved, or the device it was on is gone. Choose it again. Nothing was changed.`,
    'too-big': (name: string) => `${name} is too big: at most 5 MB can be read. Nothing was changed.`,
    'no-text': (name: string) => `${name} is not a text file. Nothing was changed.`,
    'not-json': (name: string) => `${name} is not a complete JSON text. Nothing was changed.`,
    'too-deep': (name: string) => `${name} is nested too deeply to be a file of notes. Nothing was changed.`,
    'no-annotations': (name: string) =>
      `${name} holds no annotations in the W3C format: it must be a JSON text with an annotation, a page or a collection of them. Nothing was changed.`,
  },
} as const

/** Words of the reader's own notes. */
export const notesWords = {
  pane: 'Notes',
  lead: 'Your highlights and notes on the document. Select words in the reading text, or choose a passage here.',
  keeping: {
    kept: 'They are kept on this device, in this browser, and go nowhere else. Whoever clears the browser’s data clears them too: save a file to be safe.',
    beside: 'It is kept on this device, beside the work of a newer version of this page. Reload the page to see both.',
    full: 'The storage of this browser is full: the last changes are not kept. Save a file now.',
    blocked:
      'This browser keeps nothing for this page: your notes last until the page is closed. Save a file before you leave.',
  } satisfies Record<Keeping, string>,
  notKept: {
    full: 'Your last change could not be kept: the storage of this browser is full. Nothing is lost yet. Save your notes as a file, in the tab Notes.',
    blocked:
      'This browser keeps nothing for this page. Your notes last until you close it. Save them as a file, in the tab Notes.',
  },
  rescued:
    'The work kept on this device could not be read. It was set aside whole; save the copy in the tab Notes. What you do now is kept as usual.',
  rescueFailed:
    'The work kept on this device could not be read, and there is no room for a copy. Nothing is written over it. Save the copy in the tab Notes; what you do now lasts until the page is closed.',
  newer:
    'A newer version of this page has kept work on this device that this version cannot show. Nothing is written over it, and what you do now is kept beside it. Reload the page to get the newer version.',
  cleared:
    'The storage of this browser was cleared while the page was open. Your work is still here and is being kept again.',
  saveRescued: {
    damaged: 'Save the copy that could not be read',
    newer: 'Save the work of the newer version',
  },
  removeRescued: 'Delete the copy that could not be read',
  composer: 'New note',
  passage: 'Passage',
  passageOption: (number: number, opening: string) => `${number}. ${opening}`,
  exact: 'Words it is about',
  exactHint: 'As they stand in the passage; leave it empty for the whole passage.',
  exactFault: 'These words do not stand in the passage. Copy them letter by letter, or leave the field empty.',
  text: 'Your note',
  textHint: 'Without a note the words are only highlighted.',
  add: 'Keep it',
  edit: 'Change',
  save: 'Save the change',
  cancel: 'Leave it as it was',
  remove: 'Delete',
  removed: 'Deleted.',
  undo: 'Bring it back',
  highlightOnly: 'Highlight',
  onPassage: (number: number) => `On passage ${number}`,
  noteOn: (exact: string) => `Note on “${exact}”`,
  count: (number: number) => (number === 0 ? 'No notes yet.' : counted(number, 'note', 'notes')),
  quoted: (exact: string) => `“${exact}”`,
  wholeRuns:
    'Another program has changed these words on the page. The note will stand on them as the document has them.',
  selected: (exact: string) => `Selected: “${exact}”`,
  highlight: 'Highlight',
  write: 'Write a note',
  added: 'Kept.',
  file: fileWords,
  which: (number: number) => `These words stand there ${number} times. Which are meant?`,
  occurrence: (line: number, around: string) => `Line ${line}: …${around}…`,
  unfinished: {
    title: 'Unfinished notes',
    goOn: 'Go on writing',
    remove: 'Delete what I typed',
  },
  by: (name: string) => `by ${name}`,
  tags: (tags: readonly string[]) => `Tags: ${tags.join(', ')}`,
  elsewhere: (number: number) =>
    `Also about ${counted(number, 'thing that is', 'things that are')} not in this document.`,
  unplaced: 'Without a place in this document',
  removeUnplaced: 'Delete it',
  unplacedReasons: {
    'not-an-annotation': 'not an annotation of the W3C model',
    'another-document': 'about another document',
    'says-not-about-what': 'does not say what it is about',
    'no-such-passage': 'about a passage or other part that this document does not have',
    'no-such-question': 'about a question this lesson does not ask',
    'not-understood': 'says in a way that this page does not understand what it is about',
    'words-not-found': 'about words that do not stand in its passage',
    'words-found-twice': 'about words that stand there more than once, and does not say which are meant',
  } satisfies Record<UnplacedReason, string>,
  signInText: (number: number) => counted(number, 'note', 'notes'),
}
