import type { Camera } from '#src/domain/camera.ts'
import type { Day } from '#src/domain/day.ts'
import type { Expectation } from '#src/domain/expectation.ts'
import type { Knowledge, LaterChoice } from '#src/domain/horizon.ts'
import type { LaneId } from '#src/domain/lesson.ts'
import type { Mode, Pane, TextVersion } from '#src/domain/mode.ts'
import type { NotePlace } from '#src/domain/quotation.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { Selection } from '#src/domain/selection.ts'
import type { TimeWindow } from '#src/domain/span.ts'
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
  readonly selection: Selection
  /** Chosen days that filter map, lists and counts; null is all days. */
  readonly window: TimeWindow | null
  /** "What they knew on": moves the front and marks what is later. */
  readonly asOf: Day
  readonly later: LaterChoice
  readonly knowledge: Knowledge
  readonly text: TextVersion
  /** The seed stands beside the reading text. It counts only while that is the one shown. */
  readonly sideBySide: boolean
  readonly pane: Pane
  /** Lanes that are shown; null is all. */
  readonly lanes: readonly LaneId[] | null
  /** Map layers that are shown; null is all. */
  readonly layers: readonly LayerId[] | null
  /** Where a person has moved the map; null is the lesson's own view. */
  readonly camera: Camera | null
  /** The days that are being played, one after the other; null while the as-of day stands. */
  readonly playing: TimeWindow | null
  readonly speed: Speed
  /** Play begins again after its last day. */
  readonly loop: boolean
  readonly painter: PainterChoice
  readonly hovered: Ref | null
  /** How the reader stands to the question before the text. */
  readonly expectation: Expectation
  /** What the reader has made. */
  readonly workbook: Workbook
  /** Whether the device keeps it. */
  readonly keeping: Keeping
  /** Kept texts that could not be read, as they were found. */
  readonly rescued: readonly Rescued[]
  /** Words that a new note is to stand on; null while none is being written. */
  readonly draft: NotePlace | null
  readonly notices: readonly Notice[]
}

/** How a field is kept: in the URL with a new history entry, in the URL in place, on the device, or nowhere. */
export type Home = 'push' | 'replace' | 'device' | 'nowhere'

export const HOMES = {
  mode: 'push',
  selection: 'replace',
  window: 'replace',
  asOf: 'replace',
  later: 'replace',
  knowledge: 'replace',
  text: 'replace',
  sideBySide: 'nowhere',
  pane: 'replace',
  lanes: 'replace',
  layers: 'replace',
  camera: 'replace',
  playing: 'nowhere',
  speed: 'nowhere',
  loop: 'nowhere',
  painter: 'nowhere',
  hovered: 'nowhere',
  expectation: 'nowhere',
  workbook: 'device',
  keeping: 'nowhere',
  rescued: 'nowhere',
  draft: 'nowhere',
  notices: 'nowhere',
} as const satisfies Record<keyof AppState, Home>
