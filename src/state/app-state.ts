import type { MotionChoice, TextScale, Theme } from '#src/domain/appearance.ts'
import type { Camera, Fit } from '#src/domain/camera.ts'
import type { Day } from '#src/domain/day.ts'
import type { Drafts } from '#src/domain/draft.ts'
import type { Expectation } from '#src/domain/expectation.ts'
import type { Knowledge, LaterChoice } from '#src/domain/horizon.ts'
import type { Lecture, OnStage } from '#src/domain/lecture.ts'
import type { LaneId } from '#src/domain/lesson.ts'
import type { AnswerChoice, Marks, Mode, Pane, PaneLayout } from '#src/domain/mode.ts'
import type { NotePlace } from '#src/domain/quotation.ts'
import type { QuotedWords, Readable } from '#src/domain/readable.ts'
import type { PassageId, Ref, ShapeId } from '#src/domain/ref.ts'
import type { Reveal } from '#src/domain/reveal.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import type { Task } from '#src/domain/task.ts'
import type { Progress, TourPosition } from '#src/domain/teaching.ts'
import type { AnswerableId } from '#src/domain/workbook/answer.ts'
import type { Keeping, Workbook } from '#src/domain/workbook/workbook.ts'
import type { Speed } from './play.ts'

/** Layers that the legend toggles: groups of signs, and parts of the base map. */
export const SIGN_LAYERS = ['fronts', 'movements', 'units', 'areas', 'lines', 'places'] as const
export const GROUND_LAYERS = ['relief', 'rivers', 'railways', 'graticule'] as const
export const LAYERS = [...SIGN_LAYERS, ...GROUND_LAYERS] as const
export type LayerId = (typeof LAYERS)[number]

/** What the reader can do about a notice besides dismissing it. */
export type Offer = 'show-later'

/** How the map is drawn: as well as the machine can, or always by one of the painters. */
export const PAINTER_CHOICES = ['auto', 'maplibre', 'svg'] as const
export type PainterChoice = (typeof PAINTER_CHOICES)[number]

/** A message for the reader: shown until dismissed, and announced. */
export type Notice = { readonly id: number; readonly text: string; readonly offer: Offer | null }

/** A text, and the name its file would have had. */
export type HandedOver = { readonly name: string; readonly text: string }

/** Stored text that could not be read, with its storage key and the reason. */
export type Rescued = { readonly name: string; readonly text: string; readonly problem: 'damaged' | 'newer' }

export type AppState = {
  readonly mode: Mode
  /** The current tour step; null outside a tour. */
  readonly tour: TourPosition | null
  /** The exercise that study shows on its own, in place of the step; null for none. */
  readonly task: Task['id'] | null
  /** How much of the step is revealed; 0 is its initial state. */
  readonly beat: number
  readonly selection: Ref | null
  /** What the panes were last asked to scroll into view. */
  readonly reveal: Reveal | null
  /** Selected days that filter map, lists and counts; null means all days. */
  readonly window: TimeWindow | null
  /** "What they knew on": moves the front and marks what is later. */
  readonly asOf: Day
  readonly later: LaterChoice
  readonly knowledge: Knowledge
  /** Passages that may be read; null means all. The others are covered in every pane. */
  readonly uncovered: readonly PassageId[] | null
  readonly text: Readable
  /** The text beside it; null, or the same text, for none. */
  readonly beside: Readable | null
  /** Words to highlight wherever they occur in the texts shown. */
  readonly litWords: readonly QuotedWords[]
  readonly marks: Marks
  readonly layout: PaneLayout
  readonly pane: Pane
  /** On narrow screens: whether the timeline tab is in front. */
  readonly timelineTab: boolean
  /** Lanes that are shown; null means all. */
  readonly lanes: readonly LaneId[] | null
  /** The days visible on the strip; they filter nothing. */
  readonly stripView: TimeWindow
  /** Map layers that are shown; null means all. */
  readonly layers: readonly LayerId[] | null
  /** Fronts, areas, lines and movements that the map may show, besides the selection; null means all. */
  readonly shapes: readonly ShapeId[] | null
  readonly fit: Fit
  /** Where the user has moved the map; null means where it was fitted. */
  readonly camera: Camera | null
  /** Whether the map was moved or fitted since the last selection, which then no longer decides what it shows. */
  readonly mapMoved: boolean
  /** The days being played; null while play is stopped. */
  readonly playing: TimeWindow | null
  readonly speed: Speed
  /** Whether play loops. */
  readonly loop: boolean
  readonly answers: AnswerChoice
  /** Where the reader is with the pre-reading question. */
  readonly expectation: Expectation
  /** What the lecture has gathered: votes, drawings, times. */
  readonly lecture: Lecture
  /** What the lecturer shows on the stage besides the step. */
  readonly onStage: OnStage
  /** Whether this is the audience's window. */
  readonly stage: boolean
  /** Whether the lecturer's own window shows the stage in place of the console. */
  readonly oneWindow: boolean
  readonly painter: PainterChoice
  readonly textScale: TextScale
  readonly theme: Theme
  readonly motion: MotionChoice
  /** Whether single-character shortcuts are on. */
  readonly letterKeys: boolean
  /** The reader's own work. */
  readonly workbook: Workbook
  /** Whether the device stores it. */
  readonly keeping: Keeping
  /** Stored texts that could not be read, verbatim. */
  readonly rescued: readonly Rescued[]
  /** How far a learner has come in the lesson; null before they have begun. */
  readonly progress: Progress | null
  /** The exercise to which quotations from the text are added; null leaves the choice to the step. */
  readonly quotingFor: AnswerableId | null
  /** The text selected for a new note; null while none is being written. */
  readonly draft: NotePlace | null
  /** Unsaved text, by what it belongs to. */
  readonly drafts: Drafts
  readonly notices: readonly Notice[]
  /** A text to show because it could not be downloaded as a file. */
  readonly handedOver: HandedOver | null
}

/**
 * How a field is kept: in the URL with a new history entry, in the URL in place, on the device, in the browser until
 * this window is closed, or nowhere.
 */
export type Home = 'push' | 'replace' | 'device' | 'window' | 'nowhere'

export const HOMES = {
  mode: 'push',
  tour: 'push',
  task: 'push',
  beat: 'replace',
  selection: 'replace',
  reveal: 'nowhere',
  window: 'replace',
  asOf: 'replace',
  later: 'replace',
  knowledge: 'replace',
  uncovered: 'nowhere',
  text: 'replace',
  beside: 'replace',
  litWords: 'nowhere',
  marks: 'device',
  layout: 'replace',
  pane: 'replace',
  timelineTab: 'nowhere',
  lanes: 'replace',
  stripView: 'nowhere',
  layers: 'replace',
  shapes: 'nowhere',
  fit: 'nowhere',
  camera: 'replace',
  mapMoved: 'nowhere',
  playing: 'nowhere',
  speed: 'nowhere',
  loop: 'nowhere',
  answers: 'replace',
  expectation: 'nowhere',
  lecture: 'window',
  onStage: 'nowhere',
  stage: 'replace',
  oneWindow: 'nowhere',
  painter: 'device',
  textScale: 'device',
  theme: 'device',
  motion: 'device',
  letterKeys: 'device',
  workbook: 'device',
  keeping: 'nowhere',
  rescued: 'nowhere',
  progress: 'device',
  quotingFor: 'nowhere',
  draft: 'nowhere',
  drafts: 'device',
  notices: 'nowhere',
  handedOver: 'nowhere',
} as const satisfies Record<keyof AppState, Home>
