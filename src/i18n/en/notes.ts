import { counted } from './grammar.ts'
import type { UnplacedReason } from '#src/domain/note.ts'

/** Words of the reader's own notes. */
export const notesWords = {
  pane: 'Notes',
  lead: 'Your highlights and notes on the document. Select words in the reading text, or choose a passage here.',
  keeping: {
    kept: 'They are kept on this device, in this browser, and go nowhere else. Whoever clears the browser’s data clears them too: save a file to be safe.',
    full: 'The storage of this browser is full: the last changes are not kept. Save a file now.',
    blocked:
      'This browser keeps nothing for this page: your notes last until the page is closed. Save a file before you leave.',
  },
  notKept: {
    full: 'Your last change could not be kept: the storage of this browser is full. Nothing is lost yet. Save your notes as a file, in the tab Notes.',
    blocked:
      'This browser keeps nothing for this page. Your notes last until you close it. Save them as a file, in the tab Notes.',
  },
  rescued: {
    damaged:
      'The notes kept on this device could not be read. They were set aside whole; save the copy in the tab Notes. New notes are kept as usual.',
    newer:
      'The notes kept on this device were written by a newer version of this lesson. They were set aside whole; save the copy in the tab Notes.',
  },
  rescueFailed: {
    damaged:
      'The notes kept on this device could not be read, and there is no room for a copy. Nothing is written over them. Save the copy in the tab Notes; new notes last until the page is closed.',
    newer:
      'The notes kept on this device were written by a newer version of this lesson. Nothing is written over them. Save the copy in the tab Notes; new notes last until the page is closed.',
  },
  saveRescued: 'Save the copy that could not be read',
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
  selected: (exact: string) => `Selected: “${exact}”`,
  highlight: 'Highlight',
  write: 'Write a note',
  added: 'Kept.',
  saveFile: 'Save as a file',
  openFile: 'Open a file of notes',
  fileName: (lesson: string) => `${lesson}-notes.jsonld`,
  fileRead: (number: number, unplaced: number) =>
    `${counted(number, 'note', 'notes')} read.${unplaced > 0 ? ` ${unplaced} could not be placed; they are listed below and stay in your file.` : ''}`,
  fileFault: (name: string) =>
    `${name} holds no annotations in the W3C format: it must be a JSON text with an annotation, a page or a collection of them. Nothing was changed.`,
  unplaced: 'Without a place in this document',
  unplacedReasons: {
    'not-an-annotation': 'not an annotation of the W3C model',
    'another-document': 'about another document',
    'no-such-passage': 'about a passage this document does not have',
    'no-such-question': 'about a question this lesson does not ask',
    'words-not-found': 'about words that do not stand in its passage',
  } satisfies Record<UnplacedReason, string>,
  signInText: (number: number) => counted(number, 'note', 'notes'),
}
