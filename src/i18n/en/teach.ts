import type { Audience } from '#src/domain/audience.ts'
import type { AnswerChoice } from '#src/domain/mode.ts'
import type { TourPath } from '#src/domain/teaching.ts'
import type { LessonNames } from '../lesson-names.ts'
import { counted } from './grammar.ts'

type FileProblem = 'too-big' | 'unreadable' | 'no-text' | 'not-json' | 'too-deep' | 'no-annotations' | 'another-lesson'
type Statement = readonly { readonly title: string; readonly says: readonly string[] }[]

const privacy: Statement = [
  {
    title: 'Nothing is collected',
    says: [
      'There is no account, no cookie, no counter and no advertising. Nobody is told who opens the lesson or what is done in it.',
      'The page asks no other host for anything: text, fonts, maps and pictures all come from the place where the lesson lies. The browser is told to refuse everything else.',
    ],
  },
  {
    title: 'Where work is kept',
    says: [
      'Notes, answers and settings stay in this browser on this device. They are sent to nobody. Whoever uses the same browser profile can see them.',
      'Many school devices delete everything at log-off, and some forbid storage. Pupils should save their work as a file at the end of the lesson; the file opens again here, on any device.',
      'Clearing the browser’s data for this site deletes all of it.',
    ],
  },
  {
    title: 'What a server sees',
    says: [
      'Whoever hosts the lesson sees, as with any web page, which files were asked for and from which network address. The one-file version asks no server for anything.',
    ],
  },
]

const accessibility: Statement = [
  {
    title: 'What it is built to',
    says: [
      'The aim is level AA of the Web Content Accessibility Guidelines 2.2. This is our own assessment, by automatic tests on every change and by trying it in Chromium; no outside body has certified it.',
      'The page docs/accessibility.md in the project’s files says for each criterion whether it holds, and how that was tried.',
    ],
  },
  {
    title: 'How it can be used',
    says: [
      'Everything but drawing by hand in Present can be done from the keyboard; press ? for the list of keys. Whatever the map and the timeline show is also in lists.',
      'The text can be enlarged in the browser and in the settings, and reflows down to 320 pixels; map and timeline need more room. Nothing is told by colour alone.',
      'Who has asked the system for less motion sees no motion. The text reads without JavaScript.',
      'There is a version of the text in easier English, always marked as adapted.',
    ],
  },
  {
    title: 'What is not there',
    says: [
      'The lesson as it is now has not been tried from start to end with a screen reader, with voice control or with a switch.',
      'To move the map without dragging there are keys and lists, but no buttons.',
      'There is no recording of the text and no version in sign language.',
      'The drawing of the map itself is one picture for a screen reader, with the names that stand on it; the lists give the rest.',
    ],
  },
]

/** Words of the page for teachers. */
export const createTeachWords = ({ document }: LessonNames) => ({
  title: 'Teach',
  intro: 'Everything for taking this lesson to class. Nothing on this page is shown to pupils in the other modes.',
  contents: 'On this page',
  parts: {
    plans: { title: 'Plans', intro: 'How to use the lesson in the time you have, step by step.' },
    handouts: {
      title: 'Handouts',
      intro: 'Sheets to copy for pupils, and papers for you. No pupil’s sheet holds an answer.',
    },
    links: { title: 'Links', intro: 'Choose what opens; give it as an address, as a frame or as a picture to scan.' },
    answers: {
      title: 'Class answers',
      intro:
        'Look at your pupils’ work together. The files stay on this device, in this window; they are forgotten when you close them, or close or reload the window.',
    },
    downloads: { title: 'Downloads', intro: 'The lesson as files.' },
    privacy: { title: 'Privacy', intro: 'What happens to what pupils write.' },
    accessibility: { title: 'Accessibility', intro: 'Who can use this, and how.' },
  },
  file: {
    waiting: 'Loading …',
    failed: 'The teachers’ file could not be loaded. It is fetched only on this page and is not kept for offline use.',
    retry: 'Try again',
  },
  minutes: (count: number) => counted(count, 'minute', 'minutes'),
  plan: {
    aims: 'Aims',
    before: 'Before the lesson',
    materials: 'Materials',
    steps: 'Steps',
    clock: 'Minutes',
    step: 'Step',
    teacher: 'You',
    students: 'The class',
    board: 'On the board',
    fromTo: (from: number, to: number) => `${from}–${to}`,
    task: (title: string) => `Exercise: ${title}`,
    vote: (question: string) => `Vote: ${question}`,
    open: (title: string) => `Open the step “${title}”`,
    weakerReaders: 'For weaker readers',
    stronger: 'For stronger pupils',
    ifShort: 'If time is short',
    ifMore: 'If there is more time',
    homework: 'Homework',
    misreadings: 'Likely misreadings',
    skills: 'Skills',
  },
  links: {
    form: 'What the link opens',
    mode: 'Opens in',
    tour: 'Lesson',
    path: 'Length',
    paths: {
      full: (steps: number) => `Full: ${counted(steps, 'step', 'steps')}`,
      short: (steps: number) => `Short: ${counted(steps, 'step', 'steps')}`,
    } satisfies Record<TourPath, (steps: number) => string>,
    step: 'First step',
    stepOption: (number: number, title: string) => `${number}. ${title}`,
    task: 'One exercise',
    noTask: 'none',
    version: `Text of ${document}`,
    answers: 'What the sources say',
    answerChoices: { on: 'shown after answering', off: 'never shown' } satisfies Record<AnswerChoice, string>,
    painter: 'Map',
    painters: { auto: 'as set on the device', maplibre: 'detailed', svg: 'simple, for slow devices' },
    address: 'Address',
    embed: 'Frame for another page',
    embedNote:
      'Paste it where your page or learning platform takes HTML. It opens the one-file version (the one for pupils where the answers are never shown), which also works in a closed (sandboxed) frame. There nothing can be kept or downloaded: the lesson says so and gives work as text to copy.',
    copy: (what: string) => `Copy: ${what}`,
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. The text is selected: copy it with Ctrl+C or ⌘C.',
    qr: 'The address as a QR code',
    qrNote: 'For a camera. It is made in this page; no service is asked.',
    qrTooLong: 'The address is too long for a QR code.',
  },
  answers: {
    open: 'Open pupils’ files (as many as you like at once)',
    reading: (count: number) => `Reading ${counted(count, 'file', 'files')} …`,
    read: (good: number, all: number) =>
      good === all
        ? `${counted(all, 'file', 'files')} read.`
        : `${good} of ${counted(all, 'file', 'files')} read; the others are named below.`,
    damaged: 'Files that could not be read',
    problems: {
      'too-big': (name: string) => `${name} is too large to be a pupil’s work.`,
      unreadable: (name: string) => `${name} could not be read: it may have been moved.`,
      'no-text': (name: string) => `${name} is not a text.`,
      'not-json': (name: string) => `${name} is damaged or cut short.`,
      'too-deep': (name: string) => `${name} is damaged: it is nested too deeply.`,
      'no-annotations': (name: string) => `${name} holds no notes and no answers.`,
      'another-lesson': (name: string) => `${name} holds nothing that belongs to this lesson.`,
    } satisfies Record<FileProblem, (name: string) => string>,
    csv: 'Save as a table (CSV)',
    csvName: (lesson: string) => `${lesson}-class-answers.csv`,
    forget: 'Close all files',
    columns: ['File', 'Question', 'Attempt', 'Answer', 'How sure', 'Reason'],
    attempts: { first: 'First', second: 'Second' },
    onSecondThoughts: 'On second thoughts:',
    option: 'Answer',
    whoMoved: 'Who moved',
    moved: (name: string, from: string, to: string) => `${name} moved from “${from}” to “${to}”.`,
    part: (task: string, question: string) => `${task}: ${question}`,
  },
  downloads: {
    forWhom: {
      teacher: {
        title: 'For you: everything',
        says: 'Reading, studying, presenting and this page, with the answers and your notes. Pupils who get this file can find them in it.',
        oneFile: 'The whole lesson as one file (HTML, 4 MB)',
        scorm: 'The whole lesson as a SCORM 1.2 package (2 MB)',
      },
      pupils: {
        title: 'For pupils: without answers',
        says: 'Reading and studying alone. Answers, plans and your notes are not in these files, so nobody can look them up; after an exercise it says that you will go through the answers together.',
        oneFile: 'The lesson for pupils as one file (HTML, 4 MB)',
        scorm: 'The lesson for pupils as a SCORM 1.2 package (2 MB)',
      },
    } satisfies Record<Audience, unknown>,
    notes: [
      'One file: copy it to a memory stick or a shared folder and open it by double click. It works without any network.',
      'The map is the simple drawing. It has everything that the detailed one has.',
      'Notes and answers are kept by the browser that opens the file, if it keeps anything for files; another computer does not have them. Have pupils save their work as a file.',
      'SCORM package: for Moodle, Canvas and other learning platforms. It tells the platform which step was reached and when the last one was. It keeps the newest answers there too, as far as the format’s 4,096 characters hold them.',
    ],
  },
  privacy,
  accessibility,
  skipTo: 'Skip to the page for teachers',
})
