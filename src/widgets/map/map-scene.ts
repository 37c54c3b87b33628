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

/** A zone consists of its ground in one or more pieces, the sections of its border, and the point of its name. */
export type AreaProperties = SignProperties & { readonly soft: boolean; readonly part: 'ground' | 'border' | 'name' }
/**
 * A front comes whole, cut into sections with and without contact, and as its eastern end and its middle, for dates.
 */
export type FrontProperties = SignProperties & { readonly part: 'whole' | 'contact' | 'gap' | 'flag' | 'middle' }
/** A reference line also has its eastern end, where it is labelled when zoomed out. */
export type LineProperties = SignProperties & { readonly reference: boolean; readonly part: 'whole' | 'end' }
/**
 * A movement comes whole, as tapering pieces (`step` 0 to 1), as its start and end points, and as the short beginning
 * drawn while its goal may not be shown.
 */
export type MovementProperties = SignProperties & {
  readonly form: SideForm
  readonly part: 'whole' | 'piece' | 'head' | 'tail' | 'start'
  readonly step: number
  /** Degrees clockwise from up, for the head. */
  readonly turn: number
}
/** `picture` names a troop sign; `slot` numbers the units at one place on one day. */
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

/** A numbered seal. Without `at` it is at the map's edge, outside this widget. */
export type SealSign = {
  readonly ref: Ref
  readonly number: number
  readonly name: string
  readonly at: Position | null
  /** Offset in pixels to the right and down: beside a place, or within a region's row. */
  readonly offset: readonly [number, number]
  readonly selected: boolean
}

export type FrontChoice = {
  /** Fronts that hold on the as-of day. */
  readonly held: readonly Ref[]
  /** Earlier main fronts, drawn thin. */
  readonly ghosts: readonly Ref[]
  /** Drawn as outlines: the next main fronts, the selected one, and past ones that are not known. */
  readonly outlined: readonly Ref[]
  /** The earlier and outlined fronts that are shown even when zoomed out. */
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
  /** Joins the names on the drawing. */
  readonly series: (names: readonly string[]) => string
}

/** Everything the map shows, as plain data. Unchanged parts keep their identity from scene to scene. */
export type MapScene = {
  /** The addresses of the base map files (base-data.ts). */
  readonly base: BaseUrls
  /** The part of the ground drawn in full, and the limits of moving the map. */
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
  /** What must stay in view during play, the front of the day; null while play is stopped. */
  readonly follow: Bounds | null
  /** How much of each side the layout covers. */
  readonly insets: Insets
  /** The map's own controls at its edges. Something scrolled into view keeps clear of them; a fitted map need not. */
  readonly furniture: Insets
  /** Parts of the page over the drawing, in its pixels. No name is put under them. */
  readonly boxes: readonly Insets[]
  readonly motion: Motion
  /** The factor by which the layout magnifies the drawing, and so the resolution that raster images need; else 1. */
  readonly magnified?: number
  /** The scale of the letters, read when the map is created. */
  readonly textScale: number
  readonly words: MapWords
}

export type MapFailure = 'no-webgl' | 'no-load' | 'context-lost' | 'no-code' | 'fault'

/** The sign or seal being pointed at, in pixels of the drawing, and its width. */
export type Pointed = {
  readonly ref: Ref
  readonly at: { readonly x: number; readonly y: number }
  readonly width: number
}

export type MapEvents = {
  /** The user selected something on the map. */
  readonly onSelect: (ref: Ref) => void
  /** A mouse, a held finger or the focus rests on something; null once it has left. */
  readonly onPoint: (pointed: Pointed | null) => void
  /** The user moved the map there. */
  readonly onCamera: (camera: Camera) => void
  /** The view after any move, for scale bar and zoom buttons. Not a user action: never store it. */
  readonly onView: (camera: Camera) => void
  readonly onFail: (reason: MapFailure, error?: unknown) => void
  /** The map has been drawn, also after a temporary failure. */
  readonly onReady: () => void
}

/** Fetches a base map file; null if that fails. */
export type ReadGround = (file: GroundFile) => Promise<GeoJSON.GeoJSON | null>
