import type { GroundFile } from '#src/domain/lesson-files.ts'
import type { Bounds, Camera } from '#src/domain/camera.ts'
import type { Day } from '#src/domain/day.ts'
import type { Insets } from '#src/domain/insets.ts'
import type { Position } from '#src/domain/geometry.ts'
import type { TroopSign } from '#src/domain/troops.ts'
import type { Ref } from '#src/domain/ref.ts'
import type { SideForm, SideInk, SideStyle } from '#src/domain/side.ts'
import type { TimeWindow } from '#src/domain/span.ts'
import type { BasisKind } from '#src/domain/confidence.ts'
import type { Basemap } from '#src/domain/lesson.ts'
import type { Motion } from '#src/domain/widget.ts'
import type { BaseUrls, SwitchedPart } from './base-data.ts'

export type SignLayer = 'fronts' | 'movements' | 'units' | 'areas' | 'lines' | 'places'
/** Layers the reader can toggle: the lesson's signs, and parts of the base map. */
export type MapLayer = SignLayer | SwitchedPart

/** Common to all signs. `id` is the ref, so that one string serves feature, filter and selection. */
type SignProperties = {
  readonly id: Ref
  readonly ink: SideInk
  readonly basis: BasisKind
  /** First and last day; null is an open end. */
  readonly from: Day | null
  readonly to: Day | null
  readonly label: string
}

/** A zone is given as its ground, in one or more pieces, as the stretches of its border, and as the point of its name. */
export type AreaProperties = SignProperties & { readonly soft: boolean; readonly part: 'ground' | 'border' | 'name' }
/** A front is given whole, cut into stretches with and without contact, and as its eastern end and its middle, for dates. */
export type FrontProperties = SignProperties & { readonly part: 'whole' | 'contact' | 'gap' | 'flag' | 'middle' }
/** A line of reference also has its eastern end, where it is named from afar. */
export type LineProperties = SignProperties & { readonly reference: boolean; readonly part: 'whole' | 'end' }
/**
 * A movement is given whole, as tapering pieces (`step` 0 to 1), as the points of its tail and head, and as the short
 * beginning that is drawn where its goal may not be shown.
 */
export type MovementProperties = SignProperties & {
  readonly form: SideForm
  readonly part: 'whole' | 'piece' | 'head' | 'tail' | 'start'
  readonly step: number
  /** Degrees clockwise from up, for the head. */
  readonly turn: number
}
/** `picture` names one of the troop signs; `slot` counts the units that stand at one place on one day. */
export type UnitProperties = SignProperties & { readonly picture: string; readonly slot: number }
/** A picture of a troop sign in the ink of a side. */
export type TroopPicture = { readonly name: string; readonly ink: SideInk; readonly sign: TroopSign }
export type PlaceProperties = {
  readonly id: Ref
  readonly label: string
  readonly tier: 1 | 2 | 3
  readonly kind: 'town' | 'region' | 'height'
  /** Its label is always shown. */
  readonly kept: boolean
  /** Its label goes to the west, because another kept place or the edge of the view is close to the east. */
  readonly westward: boolean
  readonly stated: boolean
}

type SignCollection<P> = GeoJSON.FeatureCollection<GeoJSON.Geometry, P>

/** Everything that can be drawn; it does not change with time or selection. */
export type MapSigns = {
  readonly areas: SignCollection<AreaProperties>
  readonly fronts: SignCollection<FrontProperties>
  readonly lines: SignCollection<LineProperties>
  readonly movements: SignCollection<MovementProperties>
  readonly units: SignCollection<UnitProperties>
  readonly places: SignCollection<PlaceProperties>
}

/** A numbered seal. Without `at` it stands at the map's edge, which is not this widget's. */
export type SealSign = {
  readonly ref: Ref
  readonly number: number
  readonly name: string
  readonly at: Position | null
  /** How far from there it is drawn, in pixels to the right and down: beside a place, or in the row of a region. */
  readonly offset: readonly [number, number]
  readonly selected: boolean
}

export type FrontChoice = {
  /** Fronts that hold on the as-of day. */
  readonly held: readonly Ref[]
  /** Earlier main fronts, drawn thin. */
  readonly ghosts: readonly Ref[]
  /** The next main fronts, the chosen one, and those of the past that are not known: drawn as outlines. */
  readonly outlined: readonly Ref[]
  /** Those of the earlier and outlined ones that also show where little room is. */
  readonly overview: readonly Ref[]
}

export type MapWords = {
  readonly title: string
  /** The name of the group of seals. */
  readonly seals: string
  readonly frontier: string
  /** Follows the date of an outlined front. */
  readonly later: string
  readonly zoomWithKey: string
  readonly zoomWithMacKey: string
  readonly twoFingers: string
  /** Joins the names that stand on the drawing. */
  readonly series: (names: readonly string[]) => string
}

/** Everything the map shows, as plain data. Unchanged parts keep their identity from scene to scene. */
export type MapScene = {
  /** Where the files of the ground lie (base-data.ts). */
  readonly base: BaseUrls
  /** The part of the ground that is drawn in full, and how far the map can be moved. */
  readonly ground: Pick<Basemap, 'plate' | 'reach'>
  readonly signs: MapSigns
  /** How each side is drawn; read only when a drawing begins. */
  readonly sides: readonly SideStyle[]
  /** The pictures that units ask for; read only when a drawing begins. */
  readonly troopPictures: readonly TroopPicture[]
  readonly selected: Ref | null
  readonly lit: ReadonlySet<Ref>
  readonly asOf: Day
  readonly window: TimeWindow | null
  readonly layers: readonly MapLayer[]
  readonly fronts: FrontChoice
  /** Signs that must not be drawn: beyond the horizon, or readings of a zone that give way to the one shown. */
  readonly hidden: readonly Ref[]
  /** Signs of what had not begun, or was not known yet. */
  readonly later: readonly Ref[]
  /** Signs of what is not established to have been known. */
  readonly unsettled: readonly Ref[]
  /** Signs ending after this day must not show their end; null if every end may be shown. */
  readonly endsShownUntil: Day | null
  readonly seals: readonly SealSign[]
  /** Where the user has moved the map; null means fitted to `bounds`. */
  readonly camera: Camera | null
  /** Where another painter left the map; read only when a drawing begins. */
  readonly lastCamera: Camera | null
  readonly bounds: Bounds
  /** The lesson's own bounds. */
  readonly home: Bounds
  /** Each new number fits the map to `bounds` again. */
  readonly fitSerial: number
  /** What a selection in another view asks the map to show; null leaves the map where it is. */
  readonly focus: Bounds | null
  /** What must not leave the view while days are played: the front of the day; null while play is stopped. */
  readonly follow: Bounds | null
  /** What the layout has laid over the map. */
  readonly insets: Insets
  /** What the map itself shows at its edges: a thing brought into sight keeps clear of it, a fitted map need not. */
  readonly furniture: Insets
  /** What of the page lies over the drawing, in its pixels: no name is put under it. */
  readonly boxes: readonly Insets[]
  readonly motion: Motion
  /** How many times its size the layout shows the drawing, which a picture of pixels has to be as fine for; else 1. */
  readonly magnified?: number
  /** How many times their own size the letters have. Read as the map is made. */
  readonly textScale: number
  readonly words: MapWords
}

export type MapFailure = 'no-webgl' | 'no-load' | 'context-lost' | 'no-code' | 'fault'

/** A sign or seal that somebody points at, in pixels of the drawing, and how wide that is. */
export type Pointed = {
  readonly ref: Ref
  readonly at: { readonly x: number; readonly y: number }
  readonly width: number
}

export type MapEvents = {
  /** The user selected something on the map. */
  readonly onSelect: (ref: Ref) => void
  /** A mouse, a held finger or the focus rests on it; null when it is left. */
  readonly onPoint: (pointed: Pointed | null) => void
  /** The user moved the map there. */
  readonly onCamera: (camera: Camera) => void
  /** The view after any move, for scale bar and zoom buttons. Not a user action: never store it. */
  readonly onView: (camera: Camera) => void
  readonly onFail: (reason: MapFailure, error?: unknown) => void
  /** The map is drawn; also after a failure that passed. */
  readonly onReady: () => void
}

/** Brings a file of the ground; null where it cannot be had. */
export type ReadGround = (file: GroundFile) => Promise<GeoJSON.GeoJSON | null>
