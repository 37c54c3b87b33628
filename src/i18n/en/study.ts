import type { LessonNames } from '../lesson-names.ts'
import { capitalised, counted } from './grammar.ts'

const SKILLS: Readonly<Record<string, string>> = {
  sourcing: 'Sourcing',
  'close-reading': 'Close reading',
  corroboration: 'Corroboration',
  contingency: 'What could have been',
  context: 'Context',
  map: 'Reading the map',
}

/** Words of the lesson: its steps, and the life of a task. */
export const createStudyWords = ({ documentLabel }: LessonNames) => ({
  steps: 'Steps',
  where: (number: number, total: number, phase: string, minutes: number) =>
    `Step ${number} of ${total} · ${phase} · ${counted(minutes, 'minute', 'minutes')}`,
  stepName: (number: number, title: string, isAhead: boolean) =>
    `${number}. ${title}${isAhead ? ' (not reached yet)' : ''}`,
  aheadTitle: (number: number) => `Open step ${number}?`,
  ahead: 'You have not reached this step. It shows things that the steps before it keep for later.',
  openStep: (number: number) => `Open step ${number}`,
  stay: 'Stay here',
  back: 'Back',
  next: 'Next',
  returnToStep: 'Back to this step’s view',
  readInText: `Read it in the tab ${capitalised(documentLabel)}`,
  skill: (skill: string) => SKILLS[skill] ?? capitalised(skill),
  predict: 'Prediction',
  hint: 'A hint',
  yourAnswer: 'Your answer',
  sure: (sure: string) => `How sure: ${sure}`,
  nearest: (option: string) => `Nearest to what happened: ${option}`,
  missing: {
    text: 'Write a few words first; then you can lock them in.',
    choice: 'Choose one first; then you can lock it in.',
  },
  /** While reading in the middle of the lesson. */
  note: {
    covered: 'You are in the middle of the lesson, which keeps part of the text covered.',
    goOn: 'Go on with the lesson',
    openAll: 'Open the whole text',
  },
  task: {
    lockIn: 'Lock in answer',
    first: 'Your first answer',
    second: 'Second thoughts',
    done: 'Done',
    otherAnswer: 'Another answer to this, from a file or from another window:',
    sourcesSay: 'What the sources say',
    sources: 'Sources',
    restsOn: 'It rests on',
    keptBack: 'This link keeps the answers back. Your teacher will go through them with you.',
    fetching: 'Looking up what the sources say …',
    notFetched: 'What the sources say could not be fetched. Your answer is saved.',
    tryAgain: 'Try again',
    tellsOfLater: (day: string) =>
      `The sources’ answer tells of things up to ${day}, later than the day you stand on. The lesson comes to them.`,
    showAllTheSame: 'Show it all the same',
  },
})
