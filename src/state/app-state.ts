import type { Camera, Fit } from '#src/domain/camera.ts'
import type { Day } from '#src/domain/day.ts'
import type { Drafts } from '#src/domain/draft.ts'
import type { Expectation } from '#src/domain/expectation.ts'
import type { Knowledge, LaterChoice } from '#src/domain/horizon.ts'
import type { LaneId } from '#src/domain/lesson.ts'
import type { AnswerChoice, Mode, Pane, PaneLayout, TextVersion } from '#src/domain/mode.ts'
import type { NotePlace } from '#src/domain/quotation.ts'
import type { PassageId, Ref, ShapeId } from '#src/domain/ref.ts'
import type { Reveal } from '#src/domain/reveal.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import type { TourPosition } from '#src/domain/teaching.ts'
import type { Keeping, Workbook } from '#src/domain/workbook/workbook.ts'
import type { Speed } from './play.ts'

/** What the legend switches: groups of signs, and parts of the ground. */
export const SIGN_LAYERS = ['fronts', 'movements', 'units', 'areas', 'lines', 'places'] as const
export const GROUND_LAYERS = ['relief', 'rivers', 'railways', 'graticule'] as const
export const LAYERS = [...SIGN_LAYERS, ...GROUND_LAYERS] as const
export type LayerId = (typeof LAYERS)[number]

/** What a person may do about a notice besides putting it away. */
export type Offer = 'show-later'

/** How the map is drawn: as well as the machine can, or simply by choice. */
export type PainterChoice = 'auto' | 'svg'

/** What a person has to be told: shown until dismissed, and read out. */
export type Notice = { readonly id: number; readonly text: string; readonly offer: Offer | null }

/** A text on the device that could not be read, under its name there, and why. */
export type Rescued = { readonly name: string; readonly text: string; readonly problem: 'damaged' | 'newer' }

export type AppState = {
  readonly mode: Mode
  /** Where the person is in a tour; null outside of one. */
  readonly tour: TourPosition | null
  /** How far the step is unfolded; 0 is the step as it opens. */
  readonly beat: number
  readonly selection: Ref | null
  /** What the panes were last asked to bring into sight. */
  readonly reveal: Reveal | null
  /** Chosen days that filter map, lists and counts; null is all days. */
  readonly window: TimeWindow | null
  /** "What they knew on": moves the front and marks what is later. */
  readonly asOf: Day
  readonly later: LaterChoice
  readonly knowledge: Knowledge
  /** Passages that may be read; null is all. The others are covered everywhere. */
  readonly uncovered: readonly PassageId[] | null
  readonly text: TextVersion
  /** The seed stands beside the reading text. It counts only while that is the one shown. */
  readonly sideBySide: boolean
  readonly layout: PaneLayout
  readonly pane: Pane
  /** On a narrow screen the timeline is a tab of the text column: whether it is the one in front. */
  readonly timelineTab: boolean
  /** Lanes that are shown; null is all. */
  readonly lanes: readonly LaneId[] | null
  /** The days in view on the strip; they filter nothing. */
  readonly stripView: TimeWindow
  /** Map layers that are shown; null is all. */
  readonly layers: readonly LayerId[] | null
  /** Fronts, areas, lines and movements that the map may show, besides what is chosen; null is all. */
  readonly shapes: readonly ShapeId[] | null
  readonly fit: Fit
  /** Where a person has moved the map; null is where it was fitted. */
  readonly camera: Camera | null
  /** The map was moved or fitted since the last choice, which so no longer decides what it shows. */
  readonly mapMoved: boolean
  /** The days that are being played, one after the other; null while the as-of day stands. */
  readonly playing: TimeWindow | null
  readonly speed: Speed
  /** Play begins again after its last day. */
  readonly loop: boolean
  readonly answers: AnswerChoice
  /** How the reader stands to the question before the text. */
  readonly expectation: Expectation
  /** This window is the one that an audience sees. */
  readonly stage: boolean
  readonly painter: PainterChoice
  /** Whether shortcuts of a single letter or sign count. */
  readonly letterKeys: boolean
  /** What the reader has made. */
  readonly workbook: Workbook
  /** Whether the device keeps it. */
  readonly keeping: Keeping
  /** Kept texts that could not be read, as they were found. */
  readonly rescued: readonly Rescued[]
  /** Words that a new note is to stand on; null while none is being written. */
  readonly draft: NotePlace | null
  /** What is being typed, by what it is for. */
  readonly drafts: Drafts
  readonly notices: readonly Notice[]
}

/** How a field is kept: in the URL with a new history entry, in the URL in place, on the device, or nowhere. */
export type Home = 'push' | 'replace' | 'device' | 'nowhere'

export const HOMES = {
  mode: 'push',
  tour: 'push',
  beat: 'replace',
  selection: 'replace',
  reveal: 'nowhere',
  window: 'replace',
  asOf: 'replace',
  later: 'replace',
  knowledge: 'replace',
  uncovered: 'nowhere',
  text: 'replace',
  sideBySide: 'nowhere',
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
  stage: 'replace',
  painter: 'nowhere',
  letterKeys: 'device',
  workbook: 'device',
  keeping: 'nowhere',
  rescued: 'nowhere',
  draft: 'nowhere',
  drafts: 'device',
  notices: 'nowhere',
} as const satisfies Record<keyof AppState, Home>
