import type { Point } from './geometry.ts'
import type { Bounds } from './camera.ts'
import type { Day } from './day.ts'
import type { Passage, SourceCard } from './document.ts'
import type { KINDS, Kind } from './kinds.ts'
import type { Prose } from './prose.ts'
import type * as Id from './ref.ts'
import type { Ref } from './ref.ts'
import type { Side } from './side.ts'
import type { TimeSpan, TimeWindow } from './span.ts'
import type { Extract } from './extract.ts'
import type { Task, Vote } from './task.ts'
import type { Opening, Prediction, Question, Tour } from './teaching.ts'
import type { Basis, Confidence, ConfidenceLevel, CoordinateBasis } from './confidence.ts'
import type { Area, CitedSource, Front, Line, Movement, Unit } from './shapes.ts'

export const LESSON_FORMAT = 2

/** The compiled whole: everything the app shows, frozen after loading. */
export type Lesson = {
  readonly formatVersion: typeof LESSON_FORMAT
  readonly id: string
  readonly title: string
  readonly shortTitle: string
  /** The central question, in sight once the document is open. */
  readonly question: string
  /** Shown instead of the question while the document is covered; reveals nothing of its content. */
  readonly coveredQuestion?: string | undefined
  readonly language: string
  /** The document's own day: the initial as-of day. */
  readonly documentDay: Day
  /** What the document is called on its tab: Cable, Letter. */
  readonly documentLabel: string
  /** What it is called within a sentence, and on the timeline: the cable, the letter. */
  readonly documentDayLabel: string
  /** The document as an event; its `knownOn` is the day it was received. */
  readonly documentEvent: Id.EventId
  /** What tells in other words what the document says: hidden as long as any of it is covered. */
  readonly retoldBy: readonly Ref[]
  /** The place that received the document. Every `knownOn` refers to its knowledge. */
  readonly receivedIn: Id.PlaceId
  /** The first and last day of anything in the lesson. */
  readonly frame: TimeWindow
  /** Days that the timeline shows first. */
  readonly firstView: TimeWindow
  readonly turningPoints: readonly TurningPoint[]
  /** What the map shows first. */
  readonly mapBounds: Bounds
  readonly basemap: Basemap
  readonly lanes: readonly Lane[]
  readonly sides: readonly Side[]
  /** The possible verdicts on the outcome of a recommendation. */
  readonly verdicts: readonly { readonly id: VerdictId; readonly title: string }[]
  /** Alternative interpretations of one zone; the map shows one at a time. */
  readonly zones: readonly { readonly recommendation: Id.RecommendationId; readonly readings: readonly Id.AreaId[] }[]
  readonly card: SourceCard
  readonly passages: readonly Passage[]
  readonly recommendations: readonly Recommendation[]
  readonly places: readonly Place[]
  readonly areas: readonly Area[]
  readonly fronts: readonly Front[]
  readonly lines: readonly Line[]
  readonly movements: readonly Movement[]
  readonly units: readonly Unit[]
  readonly events: readonly Event[]
  readonly people: readonly Person[]
  readonly terms: readonly Term[]
  readonly disputes: readonly Dispute[]
  readonly sources: readonly Source[]
  readonly questions: readonly Question[]
  readonly predictions: readonly Prediction[]
  readonly tours: readonly Tour[]
  /** What other documents say, in our own words. */
  readonly extracts: readonly Extract[]
  readonly tasks: readonly Task[]
  readonly votes: readonly Vote[]
  /** What this is and what the reader will do. */
  readonly introduction: Opening
  /** For students new to the subject. */
  readonly background: Opening
  /** Credits for data and pictures, as licences ask. */
  readonly credits: readonly string[]
}

/** The extent of the files in data/basemap. */
export type Basemap = {
  /** Drawn in full. */
  readonly plate: Bounds
  /** Where the lesson happens: drawn in the finest detail. */
  readonly detail: Bounds
  /** The limits of moving the map. */
  readonly reach: Bounds
}

/** Turning points of the story; `short` is used where the label does not fit. */
export type TurningPoint = { readonly label: string; readonly short?: string; readonly days: TimeWindow }

export type LaneId = string
export type Lane = { readonly id: LaneId; readonly title: string; readonly short: string }

export type Name = {
  readonly text: string
  /** BCP 47, with the script where it matters: `ko-Hani`. */
  readonly lang: string
  readonly romanization?: string
  readonly note?: string
}

/** Where a recommendation's numeral is placed on the map: `at` is longitude, latitude; without it, at the edge. */
export type SealPosition = {
  readonly mode: 'place' | 'area' | 'region' | 'edge'
  readonly ref?: Ref
  readonly at?: readonly [number, number]
  /** The words beside a seal without a place on the map. */
  readonly where?: string
  readonly basis: Basis
}

export type VerdictId = string

export type Recommendation = {
  readonly id: Id.RecommendationId
  readonly number: number
  readonly passage: Id.PassageId
  readonly title: string
  readonly says: Prose
  readonly phrases: readonly { readonly phrase: string; readonly note: Prose }[]
  /** Places named in the recommendation's own words; `inferredPlaces` must never be shown as named. */
  readonly namedPlaces: readonly Id.PlaceId[]
  readonly inferredPlaces: readonly Id.PlaceId[]
  readonly shapes: readonly Id.ShapeId[]
  readonly mapNote: Prose
  readonly seal: SealPosition
  readonly formalFate: Prose
  readonly outcome: Outcome
  readonly origin?: Prose
}

export type Outcome = {
  /** The last day of its events. Headline and verdict may be shown from then on; null means only in hindsight. */
  readonly knownFrom: Day | null
  readonly headline: string
  readonly summary: Prose
  readonly verdict: VerdictId
  readonly confidence: ConfidenceLevel
  readonly events: readonly Id.EventId[]
  readonly citations: readonly CitedSource[]
}

export type Place = {
  readonly id: Id.PlaceId
  /** The label of the lesson's own day. */
  readonly name: string
  readonly modernName: string
  readonly names: readonly Name[]
  readonly type: string
  readonly labelTier: 1 | 2 | 3
  readonly namedInDocument: boolean
  readonly basis: Pick<Basis, 'kind'>
  readonly coordinateBasis: CoordinateBasis
  /** Uncertainty of the point, in kilometres. */
  readonly precisionKm: number
  readonly note: Prose
  readonly geometry: Point
}

export type Event = {
  readonly id: Id.EventId
  readonly headline: string
  /** A few words for where the headline does not fit; true on every day. */
  readonly shortHeadline?: string
  /** A title that does not give away the end, used until the event is over. */
  readonly underWay?: string
  readonly summary: Prose
  readonly when: TimeSpan
  readonly lane: LaneId
  readonly importance: 1 | 2 | 3
  readonly places: readonly Id.PlaceId[]
  readonly passages: readonly Id.PassageId[]
  readonly shapes: readonly Id.ShapeId[]
  readonly confidence: Confidence
  /** What the sources disagree about; known only in hindsight. */
  readonly dispute?: Prose
  /** First day on which leaders in the place that received the document could have known. Absent: not established. */
  readonly knownOn?: Day
  readonly citations: readonly CitedSource[]
}

export type Person = {
  readonly id: Id.PersonId
  readonly name: string
  readonly names: readonly Name[]
  /** A year. `died` is hindsight for everyone in the lesson. */
  readonly born?: string
  readonly died?: string
  readonly role: Prose
  readonly text: Prose
  readonly namedInDocument: boolean
  readonly passages: readonly Id.PassageId[]
  readonly citations: readonly CitedSource[]
}

export type Term = {
  readonly id: Id.TermId
  readonly term: string
  readonly alsoKnownAs: readonly string[]
  readonly names: readonly Name[]
  readonly text: Prose
  readonly passages: readonly Id.PassageId[]
  readonly citations: readonly CitedSource[]
}

export type Dispute = {
  readonly id: Id.DisputeId
  readonly question: string
  readonly positions: readonly {
    readonly who: string
    readonly claim: Prose
    readonly sources: readonly Id.SourceId[]
  }[]
  readonly whatTheDocumentSays: Prose
  readonly stateOfTheQuestion: Prose
  readonly events: readonly Id.EventId[]
  readonly passages: readonly Id.PassageId[]
}

export type SourceTier = 'primary' | 'official-history' | 'scholarly' | 'press' | 'reference' | 'popular'

/** A work cited: its reference in words, made at compile time from CSL-JSON. */
export type Source = {
  readonly id: Id.SourceId
  readonly title: string
  readonly reference: string
  readonly tier: SourceTier
  /** How much of it the editors read. */
  readonly seen: 'whole' | 'part' | 'summary' | 'no'
  readonly archiveRef?: string
  readonly note?: string
  readonly url?: string
}

export type EntityOf<K extends Kind> = Lesson[(typeof KINDS)[K]['collection']][number]
export type Entity = EntityOf<Kind>
